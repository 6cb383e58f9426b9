import { type Dataset, type Day, dateWords, decides, type ExportRule, type Locale, listWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { exportControl } from '../messages/export-control.ts';

/** The rules and letters that came into force on a day, in a row. */
export function rulesOfDay(dataset: Dataset, day: Day): ExportRule[] {
  return dataset.exportRules.filter((rule) => decides(rule) && rule.from === day);
}

/** The same in words, with the day: `17 November 2023: October 2023 rule`. */
export function ruleDayWords(dataset: Dataset, day: Day, locale: Locale): string {
  const rules = listWords(
    rulesOfDay(dataset, day).map(({ names }) => names[locale]),
    locale,
  );
  return translator(exportControl, locale)('dayHead', { day: dateWords(day, locale), rules });
}

/** The days of a rule: `since 17 November 2023`, `about 1 February 2026 …`. */
export function inForceWords({ from, to, approximate }: ExportRule, locale: Locale): string {
  const t = translator(exportControl, locale);
  if (from === undefined) return sentenceCase(t('notInForce'));
  const first = `${approximate ? `${t('about')} ` : ''}${dateWords(from, locale)}`;
  return sentenceCase(
    to === undefined ? t('since', { from: first }) : t('until', { from: first, to: dateWords(to, locale) }),
  );
}
