import { inPeriodWords, type Locale, type Localized, type Period, percentWords } from '@outlay/domain';

const MORE: Localized<(percent: string, than: string) => string> = {
  en: (percent, than) => `${percent} more than ${than}`,
  ar: (percent, than) => `بزيادة ${percent} عما كان ${than}`,
  zh: (percent, than) => `比${than}多${percent}`,
};

const LESS: Localized<(percent: string, than: string) => string> = {
  en: (percent, than) => `${percent} less than ${than}`,
  ar: (percent, than) => `بانخفاض ${percent} عما كان ${than}`,
  zh: (percent, than) => `比${than}少${percent}`,
};

const SAME: Localized<(than: string) => string> = {
  en: (than) => `as much as ${than}`,
  ar: (than) => `كما كان ${than}`,
  zh: (than) => `与${than}持平`,
};

/** Growth against a period as a phrase: `68.6% more than in the first half of 2025`. What rounds to nothing is "as much". */
export function changeWords(fraction: number, against: Period, locale: Locale): string {
  const than = inPeriodWords(against, locale);
  if (Math.abs(fraction) < 0.0005) return SAME[locale](than);
  return (fraction > 0 ? MORE : LESS)[locale](percentWords(Math.abs(fraction), locale), than);
}

/** A sentence that may stand above a drawing, if it is true of the data. */
export type Claim = { readonly holds: boolean; readonly say: () => string };

/** The first claim that holds, else the neutral title. */
export function firstTrue(claims: readonly Claim[], otherwise: string): string {
  const sentence = claims.find(({ holds }) => holds)?.say() ?? otherwise;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
