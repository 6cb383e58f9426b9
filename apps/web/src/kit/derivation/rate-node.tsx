import {
  type Currency,
  currencyWords,
  dateWords,
  isolated,
  type Locale,
  periodWords,
  RATE_KIND_NAMES,
  type RateDerivation,
  rateWords,
} from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { kit } from '../../messages/kit.ts';
import { Bidi } from '../bidi.tsx';
import { SourceLink } from '../source-link.tsx';
import { Row } from './node.tsx';

/** The rate of a conversion: its value, kind, days and source, and the months it is composed of. */
export function RateNode({ node, locale }: { node: RateDerivation; locale: Locale }) {
  const t = translator(kit, locale);
  const quote = node.quote as Currency;
  const digits = node.rate.toFixed(4);
  const period = periodWords(node.period, locale);
  const days =
    node.rateKind !== 'average'
      ? t('onDay', { day: dateWords(node.period.end, locale) })
      : node.approximate
        ? t('byDays', { period })
        : t('mean', { days: node.observations ?? 0, period });
  const rate = RATE_KIND_NAMES[locale][node.rateKind];
  return (
    <li>
      <Row
        amount={
          <span className="k d">
            <Bidi text={isolated(`${node.by === 'divide' ? '÷' : '×'} ${digits}`, locale)} />
          </span>
        }
      >
        <span>{node.by === 'divide' ? t('divided', { rate }) : t('multiplied', { rate })}</span>
        <span className="op">
          <Bidi text={rateWords(node.rate, currencyWords(quote, locale), locale)} />
        </span>
        <span className="op">
          <Bidi text={days} />
        </span>
      </Row>
      <span className="leaf">
        {node.sources.map((source) => (
          <span key={source.id}>
            <SourceLink source={source} locale={locale} />{' '}
          </span>
        ))}
      </span>
      {node.rateKind === 'average' && node.months.length > 1 && <Months node={node} locale={locale} />}
    </li>
  );
}

function Months({ node, locale }: { node: RateDerivation; locale: Locale }) {
  const t = translator(kit, locale);
  return (
    <details className="leaf">
      <summary>{t('months')}</summary>
      <table className="months">
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col" className="n">
              {t('average')}
            </th>
            <th scope="col" className="n">
              {t('days')}
            </th>
          </tr>
        </thead>
        <tbody>
          {node.months.map(({ month, rate, weight }) => (
            <tr key={month}>
              <th scope="row">{dateWords(month, locale)}</th>
              <td className="n">
                <bdi>{rate}</bdi>
              </td>
              <td className="n">
                <bdi>{Number.isInteger(weight) ? weight : weight.toFixed(1)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
