import { periodWords } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../../catalogue.ts';
import { ChartList } from '../../home/chart-list.tsx';
import { ChipsTeaser } from '../../home/chips-teaser.tsx';
import { Hero } from '../../home/hero.tsx';
import { homeAnswer, sideRow } from '../../home/home-answer.ts';
import { sentenceCase, sideNames, totalWords } from '../../home/home-words.ts';
import { HowWeKnow } from '../../home/how-we-know.tsx';
import { KeepInMindSection } from '../../home/keep-in-mind.tsx';
import { Panels } from '../../home/panels.tsx';
import { KindsKey } from '../../kit/kinds-key.tsx';
import { home } from '../../messages/home.ts';
import { record } from '../../record.ts';
import { Page } from '../../shell/page.tsx';
import { type LocaleParams, pageLocale } from '../../shell/page-locale.ts';
import { pageMetadata } from '../../shell/page-metadata.ts';
import { previewHref } from '../../shell/previews.ts';

const answer = homeAnswer(record);

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(home, locale);
  const { cn, us } = sideNames(record, locale, answer.newest);
  const total = (side: 'china-three' | 'us-four') => totalWords(sideRow(answer.newest.comparison, side), locale).value;
  return pageMetadata({
    locale,
    path: '',
    title: t('title', { cn, us }),
    image: { href: previewHref(locale, 'home'), alt: t('title', { cn, us }) },
    description: t('description', {
      period: sentenceCase(periodWords(answer.newest.period, locale)),
      cn,
      us,
      cnAmount: total('china-three'),
      usAmount: total('us-four'),
    }),
  });
}

export default async function Home(props: LocaleParams) {
  const locale = await pageLocale(props);
  const shared = { dataset: record, locale, answer };
  return (
    <Page locale={locale} path="">
      <Hero {...shared} />
      <KindsKey locale={locale} />
      <ChartList {...shared} />
      <ChipsTeaser dataset={record} locale={locale} />
      <KeepInMindSection {...shared} />
      <HowWeKnow {...shared} />
      <Panels {...shared} />
    </Page>
  );
}
