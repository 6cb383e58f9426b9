import { Page } from '../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../shell/page-locale.ts';

export default async function Home(props: LocaleParams) {
  const locale = await pageLocale(props);
  return (
    <Page locale={locale} path="">
      <h1>Outlay</h1>
    </Page>
  );
}
