import { type Dataset, formatRate, growthWords, type Locale, periodWords, rangeWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { CaveatsSection, type KeepInMind } from '../kit/caveats.tsx';
import { Figure } from '../kit/figure.tsx';
import { home } from '../messages/home.ts';
import { type HomeAnswer, sideRow } from './home-answer.ts';
import { definitionsInWords, sideNames, totalWords } from './home-words.ts';
import { CASH_PANEL, panelId } from './panel-id.ts';

/** What could change the answer, the most first. */
export function KeepInMindSection({
  dataset,
  locale,
  answer,
}: {
  dataset: Dataset;
  locale: Locale;
  answer: HomeAnswer;
}) {
  const t = translator(home, locale);
  const list: KeepInMind[] = [
    { name: t('notAi'), text: t('notAiText') },
    ...severalDefinitions(dataset, locale, answer),
    ...movingDollar(dataset, locale, answer),
    { name: t('rented'), text: t('rentedText') },
  ];
  return <CaveatsSection heading={t('keepInMind')} list={list} />;
}

/** What each company counts, and what the larger side comes to on cash purchases alone. */
function severalDefinitions(dataset: Dataset, locale: Locale, { newest, cash }: HomeAnswer): KeepInMind[] {
  const t = translator(home, locale);
  const row = sideRow(newest.comparison, 'us-four');
  const { derivation } = cash;
  if (!derivation || !row.value) return [];
  return [
    {
      name: t('mixed'),
      text: t.rich('mixedText', {
        us: sideNames(dataset, locale, newest).us,
        definitions: definitionsInWords(dataset, locale, newest),
        cash: () => (
          <Figure
            locale={locale}
            text={rangeWords(derivation.value, locale)}
            kind={derivation.kind}
            href={`#${CASH_PANEL}`}
          />
        ),
        headline: () => (
          <Figure
            locale={locale}
            text={totalWords(row, locale).value}
            kind={row.kind ?? 'derived'}
            href={`#${panelId(newest, 'us-four')}`}
          />
        ),
      }),
    },
  ];
}

/** Growth in yuan and in dollars, where the rate between them moved. */
function movingDollar(dataset: Dataset, locale: Locale, { newest }: HomeAnswer): KeepInMind[] {
  const t = translator(home, locale);
  const { comparison } = newest;
  const { growth, convertedGrowth } = sideRow(comparison, 'china-three');
  const rate = (label: string) =>
    comparison.rates.find(({ quote, period }) => quote === 'CNY' && period.label === label);
  const now = rate(comparison.period.label);
  const before = rate(comparison.against.label);
  if (!now || !before || growth === null || convertedGrowth === null) return [];
  return [
    {
      name: t('dollar'),
      text: t('dollarText', {
        cn: sideNames(dataset, locale, newest).cn,
        before: formatRate(before.rate),
        now: formatRate(now.rate),
        period: periodWords(comparison.period, locale),
        againstPeriod: periodWords(comparison.against, locale),
        own: growthWords(growth, locale),
        converted: growthWords(convertedGrowth, locale),
      }),
    },
  ];
}
