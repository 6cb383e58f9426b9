import { isPoint, type Kind, type Locale, type Range } from '@outlay/domain';
import { Figure } from '../kit/figure.tsx';
import { countDigits } from './count-digits.ts';

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
