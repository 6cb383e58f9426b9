import { type Locale, type Localized, listWords } from '@outlay/domain';
import type { Claim } from './change-words.ts';

const SPENT: Localized<(names: string, when: string) => string> = {
  en: (names, when) => `${names} spent more ${when} than ever before on record`,
  ar: (names, when) => `أنفقت ${names} ${when} أكثر من أي وقت سابق في السجل`,
  zh: (names, when) => `${when}${names}的投入创下有记录以来的新高`,
};

/** Whether the newest of at least eight figures is above all others. */
export function isRecordHigh(values: readonly (number | undefined)[]): boolean {
  const newest = values.at(-1);
  const known = values.filter((value) => value !== undefined);
  return newest !== undefined && known.length >= 8 && known.slice(0, -1).every((value) => value < newest);
}

/** That all of at most three series stand higher than ever. */
export function highClaim(
  series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[],
  when: string,
  locale: Locale,
): Claim {
  return {
    holds: series.length > 0 && series.length <= 3 && series.every(({ values }) => isRecordHigh(values)),
    say: () =>
      SPENT[locale](
        listWords(
          series.map(({ name }) => name),
          locale,
        ),
        when,
      ),
  };
}
