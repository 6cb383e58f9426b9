import { isolated, isPoint, type Kind, type Locale, numerals, type Range } from '@outlay/domain';
import { Figure } from '../kit/figure.tsx';

/** A count as digits: `958,400`, `31,000–35,000`, a floor `≥ 1,000,000`, a ceiling `≤ 33,000`; rounds for display only. */
export function countDigits(range: Range, locale: Locale): string {
  const { amount, low, high } = range;
  const say = (count: number) => numerals(Math.round(count));
  if (isPoint(range)) return say(range.amount);
  if (low !== undefined && high !== undefined) return isolated(`${say(low)}–${say(high)}`, locale);
  if (low !== undefined) return isolated(`≥\u00a0${say(low)}`, locale);
  if (high !== undefined) return isolated(`≤\u00a0${say(high)}`, locale);
  return say(amount as number);
}

/** A count with its kind; a middle stands before its range. */
export function CountFigure({ range, kind, href, locale }: { range: Range; kind: Kind; href: string; locale: Locale }) {
  const { amount, low, high } = range;
  if (amount === undefined || low === undefined || high === undefined || isPoint(range)) {
    return <Figure locale={locale} text={countDigits(range, locale)} kind={kind} href={href} />;
  }
  return (
    <span className="mid">
      <Figure locale={locale} text={countDigits({ amount }, locale)} kind={kind} href={href} />
      <small>
        <Figure locale={locale} text={countDigits({ low, high }, locale)} kind={kind} href={href} />
      </small>
    </span>
  );
}
