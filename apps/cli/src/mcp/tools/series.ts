import { seriesInput } from '@outlay/api';
import { type MoneyRange, OutlayError, type Series, seriesSchema } from '@outlay/domain';
import { z } from 'zod';
import { type Citer, citedSchema, citer, type FigureQuestion, referencesSchema } from '../cited.ts';
import { seriesText } from '../text/series-text.ts';
import { tool } from '../tool.ts';

const { series } = seriesSchema.shape;

/** A series in which every figure can be cited. */
export const citedSeriesSchema = seriesSchema.extend({
  series: z.array(
    series.element.extend({
      points: z.array(series.element.shape.points.element.extend({ cited: citedSchema.nullable() })),
    }),
  ),
  ...referencesSchema,
});

export const seriesTool = tool({
  name: 'series',
  title: 'Capital expenditure over time',
  description: `The capital expenditure of companies and groups for every quarter, half-year or year of a span. Use it for trends, charts and "since when".
When you state a figure, state its basis, its period and its kind, and cite it by its permanent name. A gap stands at its place with its reason: never fill it in, and never draw a line through it. Growth is against the same period a year earlier, in the currency that is named with it.
from and to: 2019-Q1 and 2026-Q2, or halves, or years, to match by (quarter, half, year). The other words are those of compare.`,
  input: seriesInput,
  output: citedSeriesSchema,
  answer: async (ask, question) => {
    const answer = await ask.capex.series(question);
    refuseMore(answer);
    const cite = citer(ask);
    const cited: z.infer<typeof citedSeriesSchema>['series'] = [];
    for (const one of answer.series) {
      const points = [];
      for (const point of one.points) points.push({ ...point, cited: await citedPoint(cite, answer, one, point) });
      cited.push({ ...one, points });
    }
    return { ...answer, series: cited, ...cite.references() };
  },
  text: seriesText,
});

/** More figures than an assistant can hold; each comes with its citation and documents. */
const MOST_FIGURES = 400;

function refuseMore({ series: some }: Series): void {
  const count = some.reduce((sum, { points }) => sum + points.length, 0);
  if (count <= MOST_FIGURES) return;
  throw new OutlayError('invalid-query', `${count} figures are more than the ${MOST_FIGURES} that one answer holds`, {
    hint: 'Ask for fewer entities, a shorter span or longer steps',
  });
}

type Entity = Series['series'][number];
type Point = Entity['points'][number];

/** The figure of a point; null where no single figure has its value, so that none is cited in the place of another. */
async function citedPoint({ document, cited }: Citer, answer: Series, entity: Entity, point: Point) {
  const found = await document(questionOf(answer, entity, point));
  return sameAmounts(found.value, point.value) ? cited(found) : null;
}

/** A series keeps one cash line over all its periods, so a point of it is the figure of that line. */
function questionOf({ basis, rate, asOf }: Series, { id, currency, basis: used, points }: Entity, { period }: Point) {
  const asked: FigureQuestion = { entity: id, period: period.label, basis, currency, rate, asOf };
  const [line, ...others] = used;
  if (basis !== 'cash' || line === undefined) return asked;
  if (others.length === 0) return { ...asked, basis: line };
  return { ...asked, against: `${points[0]?.period.start}..${points.at(-1)?.period.end}` };
}

function sameAmounts(left: MoneyRange | null, right: MoneyRange | null): boolean {
  return (['currency', 'amount', 'low', 'high'] as const).every((part) => left?.[part] === right?.[part]);
}
