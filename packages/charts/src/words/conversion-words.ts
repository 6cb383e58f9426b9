import { currencyWords, inPeriodWords, type Locale, type Localized, rateWords } from '@outlay/domain';
import type { OutlookRate } from '../outlook.ts';

const CONVERTED: Localized<(rate: string, when: string) => string> = {
  en: (rate, when) => `Converted at ${rate}, the average ${when}`,
  ar: (rate, when) => `التحويل بسعر ${rate}، وهو المتوسط ${when}`,
  zh: (rate, when) => `按${when}平均汇率折算，${rate}`,
};

/** At which rates sayings were converted, a sentence each. */
export function conversionWords(rates: readonly OutlookRate[], locale: Locale): string[] {
  return rates.map(({ quote, rate, period }) =>
    CONVERTED[locale](rateWords(rate, currencyWords(quote, locale), locale), inPeriodWords(period, locale)),
  );
}
