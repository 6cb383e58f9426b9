import { formatGrowth, formatRangeInMillions, type Kind, type Series } from '@outlay/domain';
import { amountWithMark } from './amount.ts';
import { bar } from './bar.ts';
import { layOut, type TableLine, wrap } from './columns.ts';
import { headingOf } from './heading.ts';
import { legend, marked } from './marks.ts';
import type { Style } from './style.ts';

const BAR = 24;

/** A series on a terminal: periods down, entities across; one entity alone also shows its growth and a bar. */
export function seriesTable(result: Series, style: Style): string {
  const { from, to } = result;
  const head = `${from} to ${to}, by ${result.by}`;
  const points = result.series.flatMap((one) => one.points);
  const what = headingOf(
    result,
    points.some(({ reported, value }) => reported && value && reported.currency !== value.currency),
  );
  const grown = points.some(
    ({ growthCurrency, value }) => growthCurrency && value && growthCurrency !== value.currency,
  );
  const body = result.series.length === 1 ? single(result, style) : several(result, style);
  const kinds = points.flatMap(({ value, outlook }): Kind[] => [
    ...(value ? [value.kind] : []),
    ...(outlook ?? []).map(({ kind }) => kind),
  ]);
  const caveats = result.series.flatMap(({ name, caveats: own }) => own.map(({ text }) => `${name}: ${text}.`));
  const definitions = result.series
    .filter(({ basis: own }) => own.length > 0)
    .map(({ name, basis: own }) => `${name}: ${own.join(', ')}.`);
  const growthNote = grown && result.series.length === 1 ? "Growth is in the company's own currency." : '';
  const notes = [
    legend(kinds),
    growthNote,
    ...definitions,
    ...gapNotes(result),
    ...outlookNotes(result),
    ...new Set(caveats),
  ]
    .filter(Boolean)
    .flatMap((text) => wrap(text, style.width).map(style.dim));
  return `${[style.bold(head), ...wrap(what, style.width), '', ...body, '', ...notes].join('\n').trimEnd()}\n`;
}

function single(result: Series, style: Style): string[] {
  const [only] = result.series as [Series['series'][number]];
  const largest = Math.max(...only.points.map(({ value }) => value?.high ?? value?.amount ?? 0));
  const own = only.points.some(({ growth }) => growth !== null);
  const head = [
    { text: '' },
    { text: only.name, paint: style.dim },
    ...(own ? [{ text: 'Growth', paint: style.dim }] : []),
    { text: '' },
  ];
  const lines = only.points.map(
    ({ period, value, growth, gap }): TableLine => [
      { text: period.label },
      { text: amountWithMark(value) },
      ...(own ? [{ text: growth === null ? '' : formatGrowth(growth) }] : []),
      {
        text: value
          ? bar((value.amount ?? value.low ?? 0) / largest, BAR, style.unicode)
          : (gap?.text ?? '').length <= style.width - 40
            ? (gap?.text ?? '')
            : (gap?.reason ?? ''),
      },
    ],
  );
  return layOut(
    [{ align: 'left' }, { align: 'right' }, ...(own ? [{ align: 'right' as const }] : []), { align: 'left' }],
    [head, ...lines],
  );
}

function several(result: Series, style: Style): string[] {
  const perBlock = Math.max(1, Math.floor((style.width - 8) / 14));
  const blocks: string[][] = [];
  for (let at = 0; at < result.series.length; at += perBlock) {
    const part = result.series.slice(at, at + perBlock);
    const head = [{ text: '' }, ...part.map(({ name }) => ({ text: `${name}  `, paint: style.dim }))];
    const periods = part[0]?.points ?? [];
    const lines = periods.map(
      ({ period }, index): TableLine => [
        { text: period.label },
        ...part.map(({ points }) => ({ text: amountWithMark(points[index]?.value ?? null) })),
      ],
    );
    blocks.push([
      ...(at === 0 ? [] : ['']),
      ...layOut([{ align: 'left' }, ...part.map(() => ({ align: 'right' as const }))], [head, ...lines]),
    ]);
  }
  return blocks.flat();
}

/** The reasons of the gaps, said once for each run of periods. */
function gapNotes(result: Series): string[] {
  return result.series.flatMap(({ name, points }) => {
    const runs: { from: string; to: string; text: string }[] = [];
    let open: (typeof runs)[number] | undefined;
    for (const { period, gap } of points) {
      if (!gap) open = undefined;
      else if (open?.text === gap.text) open.to = period.label;
      else {
        open = { from: period.label, to: period.label, text: gap.text };
        runs.push(open);
      }
    }
    return runs.map(({ from, to, text }) => `${name}, ${from === to ? from : `${from} to ${to}`}: ${text}.`);
  });
}

/** What others estimate, or the company guides to, where there is no outturn. */
function outlookNotes(result: Series): string[] {
  return result.series.flatMap(({ name, points }) =>
    points.flatMap(({ period, outlook }) =>
      (outlook ?? []).map(
        (one) =>
          `${name}, ${period.label}: ${one.estimator ?? one.kind}, ${one.published}: ${one.currency} ${marked(formatRangeInMillions(one), one.kind)}`,
      ),
    ),
  );
}
