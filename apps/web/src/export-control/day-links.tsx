import { type Dataset, type Day, dateWords, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { exportControl as texts } from '../messages/export-control.ts';
import { pageHref } from '../site-path.ts';
import { ruleDayWords } from './days-words.ts';
import { ruleDayPath, ruleDays } from './rule-days.ts';

/** The days on which a rule came in, each to its page, and the newest day. */
export function DayLinks({ dataset, locale, here }: { dataset: Dataset; locale: Locale; here?: Day }) {
  const t = translator(texts, locale);
  return (
    <ul className="links days">
      {here !== undefined && (
        <li>
          <a href={pageHref(locale, 'export-control', '#plane')}>
            {t('newest', { day: dateWords(dataset.recordedTo, locale) })}
          </a>
        </li>
      )}
      {ruleDays(dataset).map((day) => (
        <li key={day}>
          <a href={pageHref(locale, ruleDayPath(day))} aria-current={day === here ? 'page' : undefined}>
            {ruleDayWords(dataset, day, locale)}
          </a>
        </li>
      ))}
    </ul>
  );
}
