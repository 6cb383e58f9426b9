import {
  type Comparison,
  type Dataset,
  definitionWords,
  growthWords,
  type Locale,
  labelled,
  listWords,
  sentences,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { KeepInMind } from '../kit/caveats.tsx';
import { comparisonCaveats } from '../messages/comparison-caveats.ts';
import type { Naming } from '../naming.ts';
import { currencyName, namesInWords } from './compare-words.ts';

/** The caveats that a figure can carry, by their code: a name and a sentence that takes the names of whom it concerns. */
const BY_CODE = {
  calendarized: { name: 'fiscalDays', text: 'fiscalDaysText' },
  'calendar-snapped': { name: 'snapped', text: 'snappedText' },
  'cash-line-chosen': { name: 'cashLine', text: 'cashLineText' },
  'rate-approximate': { name: 'rateCut', text: 'rateCutText' },
  'convenience-rate': { name: 'printed', text: 'printedText' },
  'growth-refused': { name: 'lengths', text: 'lengthsText' },
  'longer-period': { name: 'lengths', text: 'lengthsText' },
} as const;

type Words = (typeof BY_CODE)[keyof typeof BY_CODE];

function wordsOf(code: string): Words | undefined {
  return code in BY_CODE ? BY_CODE[code as keyof typeof BY_CODE] : undefined;
}

/** What to keep in mind of a comparison, ordered by how much it could change the answer. */
export function caveatList(dataset: Dataset, comparison: Comparison, names: Naming, locale: Locale): KeepInMind[] {
  const t = translator(comparisonCaveats, locale);
  return [
    ...definitions(dataset, comparison, names, locale),
    ...exchangeRates(comparison, names, locale),
    ...carried(comparison, names, locale),
    ...(comparison.caveats.some(({ code }) => code === 'no-ratio')
      ? [{ name: t('noRatio'), text: t('noRatioText') }]
      : []),
  ];
}

/** Which company counts what; those with one definition together. */
function definitions(dataset: Dataset, { rows }: Comparison, names: Naming, locale: Locale): KeepInMind[] {
  const t = translator(comparisonCaveats, locale);
  const byWords = new Map<string, Set<string>>();
  for (const row of rows.filter(({ type }) => type !== 'group')) {
    for (const basis of row.basis) {
      const words = definitionWords(dataset.company(row.id), basis, locale);
      byWords.set(words, new Set([...(byWords.get(words) ?? []), names(row.id)]));
    }
  }
  if (byWords.size === 0) return [];
  const said = [...byWords].map(([words, companies]) => labelled(listWords([...companies], locale), words, locale));
  return [{ name: t('definitions'), text: sentences(said, locale) }];
}

/** Growth before and after conversion, of totals and of companies that stand alone, where they differ. */
function exchangeRates({ rows }: Comparison, names: Naming, locale: Locale): KeepInMind[] {
  const t = translator(comparisonCaveats, locale);
  const moved = rows
    .filter(({ group }) => group === undefined)
    .flatMap(({ id, growth, growthCurrency, convertedGrowth }) => {
      if (growth === null || convertedGrowth === null || growthCurrency === undefined) return [];
      const [own, converted] = [growthWords(growth, locale), growthWords(convertedGrowth, locale)];
      if (own === converted) return [];
      return [t('dollarText', { name: names(id), own, converted, currency: currencyName(growthCurrency, locale) })];
    });
  return moved.length === 0 ? [] : [{ name: t('dollar'), text: moved.join(locale === 'zh' ? '' : ' ') }];
}

/** What the figures themselves carry, once for all whom it concerns. */
function carried({ rows }: Comparison, names: Naming, locale: Locale): KeepInMind[] {
  const t = translator(comparisonCaveats, locale);
  const byText = new Map<Words['text'], { name: Words['name']; entities: Set<string> }>();
  for (const { code, entities } of rows.flatMap(({ caveats }) => caveats)) {
    const words = wordsOf(code);
    if (!words) continue;
    const known = byText.get(words.text)?.entities ?? new Set<string>();
    byText.set(words.text, { name: words.name, entities: new Set([...known, ...entities]) });
  }
  return [...byText].map(([text, { name, entities }]) => ({
    name: t(name),
    text: t(text, { names: namesInWords([...entities], names, locale) }),
  }));
}
