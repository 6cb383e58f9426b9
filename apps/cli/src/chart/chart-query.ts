import type { Chart, ChartQuery } from '@outlay/charts';
import { type BasisChoice, OutlayError, parseBasisChoice } from '@outlay/domain';
import { stepOf } from '../commands/series.ts';
import { figureQuery, rateOf } from '../options.ts';

/** The option by which each part of a query is given. */
const OPTIONS = {
  period: 'period',
  against: 'against',
  from: 'from',
  to: 'to',
  by: 'by',
  basis: 'basis',
  currency: 'currency',
  rate: 'rate',
  asOf: 'as-of',
  on: 'on',
  estimator: 'estimator',
} as const satisfies Partial<Record<keyof ChartQuery, string>>;

/**
 * Reads what the figures of a chart are asked for. An option that the chart does not read is refused, because a drawing
 * would not show that it was ignored.
 */
export function chartQuery(chart: Chart, entities: readonly string[], options: Record<string, unknown>): ChartQuery {
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  for (const [part, option] of Object.entries(OPTIONS)) {
    if (options[part] !== undefined && !chart.reads.includes(part as keyof ChartQuery)) {
      const known = Object.entries(OPTIONS).filter(([name]) => chart.reads.includes(name as keyof ChartQuery));
      throw new OutlayError('invalid-query', `the chart "${chart.id}" has no use for --${option}`, {
        hint: `It reads ${known.map(([, name]) => `--${name}`).join(', ')}`,
      });
    }
  }
  const { currency, asOf } = figureQuery({ ...options, basis: undefined });
  const asked: ChartQuery = {
    ...namedThings(chart, entities),
    period: text('period'),
    against: text('against'),
    from: text('from'),
    to: text('to'),
    ...(options.by === undefined ? {} : { by: stepOf(options.by) }),
    ...basesOf(chart, text('basis')),
    currency,
    ...(options.rate === undefined ? {} : { rate: rateOf(options.rate) }),
    asOf,
    on: text('on'),
    estimator: text('estimator'),
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return Object.keys(given).length === 0 ? chart.example : given;
}

/** The words after the name of a chart: chips of a chart of chips, else companies and groups. */
function namedThings(chart: Chart, words: readonly string[]): Pick<ChartQuery, 'chips' | 'entities'> {
  if (words.length === 0) return {};
  if (chart.reads.includes('chips')) return { chips: words };
  if (chart.reads.includes('entities')) return { entities: words };
  throw new OutlayError('invalid-query', `the chart "${chart.id}" has no use for "${words.join(' ')}"`, {
    hint: `For example: outlay chart ${chart.id}`,
  });
}

/** A basis, or from one to another for a chart that leads from one to another. */
function basesOf(chart: Chart, basis: string | undefined): { basis?: BasisChoice; fromBasis?: BasisChoice } {
  if (basis === undefined) return {};
  const [from, to, ...more] = basis.split('..');
  if (to === undefined) return { basis: parseBasisChoice(basis) };
  if (more.length > 0 || !chart.reads.includes('fromBasis')) {
    throw new OutlayError('invalid-basis', `the chart "${chart.id}" follows one definition, not "${basis}"`, {
      hint: 'Name one: --basis headline. From one to another leads: outlay chart bridge --basis cash..headline',
    });
  }
  return { fromBasis: parseBasisChoice(from ?? ''), basis: parseBasisChoice(to) };
}
