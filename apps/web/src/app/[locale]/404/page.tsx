import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { states } from '../../../messages/states.ts';
import { NotFoundWords } from '../../../shell/not-found-words.tsx';
import { Page } from '../../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = translator(states, await pageLocale(props));
  return { title: `${t('notFound')} · Outlay`, robots: { index: false } };
}

/** For addresses within a language that do not exist, where the host tells languages apart: see `docs/DEPLOY.md`. */
export default async function NotFoundInLanguage(props: LocaleParams) {
  const locale = await pageLocale(props);
  return (
    <Page locale={locale} path="">
      <section className="state">
        <NotFoundWords locale={locale} heading="h1" />
      </section>
    </Page>
  );
}
