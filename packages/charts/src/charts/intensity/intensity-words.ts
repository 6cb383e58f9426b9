import { inPeriodWords, type Locale, type Localized, type Period, percentWords, sentences } from '@outlay/domain';
import { said } from '../../named.ts';
import { type Claim, firstTrue } from '../../words/change-words.ts';
import { endsSummary } from '../../words/ends-summary.ts';
import { missingPointsNote } from '../../words/gap-words.ts';
import { stepAndSpan } from '../../words/step-and-span.ts';
import { basisPhrase, definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { IntensitySeries, IntensityState } from './intensity-state.ts';

export const INTENSITY_TITLE: Localized = {
  en: 'Capital expenditure as a share of revenue',
  ar: 'الإنفاق الرأسمالي كنسبة من الإيرادات',
  zh: '资本开支占营业收入的比重',
};

type Shares = { first: string; share: string; second: string; other: string; when: string };

const TWO: Localized<(shares: Shares) => string> = {
  en: ({ first, share, second, other, when }) => `${first} spent ${share} of their revenue ${when}, ${second} ${other}`,
  ar: ({ first, share, second, other, when }) =>
    `أنفقت ${first} ${when} نسبة ${share} من إيراداتها، و${second} نسبة ${other}`,
  zh: ({ first, share, second, other, when }) => `${when}，${first}的资本开支占营业收入${share}，${second}占${other}`,
};

const ONE: Localized<(name: string, share: string, when: string, before: string, then: string) => string> = {
  en: (name, share, when, before, then) => `${name} spent ${share} of revenue ${when}, after ${before} ${then}`,
  ar: (name, share, when, before, then) => `أنفقت ${name} ${when} نسبة ${share} من الإيرادات، بعد ${before} ${then}`,
  zh: (name, share, when, before, then) => `${when}${name}的资本开支占营业收入${share}，${then}为${before}`,
};

function newest({ points }: IntensitySeries): number | null {
  return points.at(-1)?.value ?? null;
}

export function intensityFinding({ series, periods }: IntensityState, locale: Locale): string {
  const when = inPeriodWords(periods.at(-1) as Period, locale);
  const percent = (value: number | null) => percentWords(value ?? 0, locale);
  const [first, second] = series;
  const two: Claim = {
    holds:
      series.length === 2 &&
      first?.type === 'group' &&
      second?.type === 'group' &&
      newest(first) !== null &&
      newest(second) !== null,
    say: () =>
      TWO[locale]({
        first: said(first as IntensitySeries, locale),
        share: percent(newest(first as IntensitySeries)),
        second: said(second as IntensitySeries, locale),
        other: percent(newest(second as IntensitySeries)),
        when,
      }),
  };
  const start = first?.points.findIndex(({ value }) => value !== null) ?? -1;
  const one: Claim = {
    holds: series.length === 1 && start >= 0 && start < periods.length - 1 && newest(first as IntensitySeries) !== null,
    say: () =>
      ONE[locale](
        said(first as IntensitySeries, locale),
        percent(newest(first as IntensitySeries)),
        when,
        percent(first?.points[start]?.value ?? null),
        inPeriodWords(periods[start] as Period, locale),
      ),
  };
  return firstTrue([two, one], INTENSITY_TITLE[locale]);
}

const WHAT: Localized = {
  en: 'capital expenditure over revenue of the same days, per cent',
  ar: 'الإنفاق الرأسمالي إلى إيرادات الأيام نفسها، بالمئة',
  zh: '资本开支与同期营业收入之比，百分比',
};

export function intensitySubtitle({ periods, provenance }: IntensityState, locale: Locale): string {
  return subtitleWords([WHAT[locale], ...stepAndSpan(periods, locale), basisPhrase(provenance, locale)], locale);
}

export function intensityNote({ series, periods, provenance }: IntensityState, locale: Locale): string | undefined {
  return (
    sentences([missingPointsNote(series, periods, locale), definitionWords(provenance, locale)], locale) || undefined
  );
}

export function intensitySummary(state: IntensityState, locale: Locale): string {
  return endsSummary(state, (value) => percentWords(value, locale), locale);
}
