import { CHARTS, type Chart, standalone } from '@outlay/charts';
import { nearestNames, OutlayError } from '@outlay/domain';
import { chartQuery } from '../chart/chart-query.ts';
import { type ImageOptions, imageOptions } from '../chart/image-options.ts';
import type { Action } from '../commands/command.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { layOut, wrap } from '../output/columns.ts';
import { styleOf } from '../output/style.ts';

/** Draws a chart into a file or to stdout, or lists the charts. */
export const runChart: Action = async (effects, [id, ...entities], options) => {
  if (id === undefined) return listCharts(effects, options);
  const chart = chartOf(id);
  const image = imageOptions(options);
  const state = chart.state(effects.dataset(), chartQuery(chart, entities, options));
  const { output } = image;
  if (output === undefined || output === '-') effects.out(standalone(chart, state, image));
  else {
    effects.writeFile(
      output,
      image.format === 'png' ? await picture(chart, state, image) : standalone(chart, state, image),
    );
    effects.err(`Wrote ${output}: ${chart.finding(state, 'en')}\n`);
  }
  return exitOf(chart, state);
};

function chartOf(id: string): Chart {
  const chart = CHARTS.find((one) => one.id === id);
  if (chart) return chart;
  const nearest = nearestNames(
    id,
    CHARTS.map((one) => one.id),
  );
  throw new OutlayError('invalid-query', `there is no chart "${id}"`, {
    hint: `${nearest.length === 0 ? '' : `Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}? `}List them: outlay chart`,
    facts: { id },
  });
}

/** The part that draws pictures is a package of its own, because it brings a renderer and typefaces. */
async function picture(chart: Chart, state: unknown, { theme, ...image }: ImageOptions): Promise<Uint8Array> {
  if (theme === 'auto') {
    throw new OutlayError('invalid-query', 'a PNG has one theme', { hint: 'Use --theme light or --theme dark' });
  }
  const { png } = await import('@outlay/charts/png').catch((error: unknown) => {
    throw new OutlayError('file-failed', `PNG cannot be drawn here: ${(error as Error).message.split('\n')[0]}`, {
      hint: 'Install the part that draws it (npm install @outlay/charts), or write SVG: -o chart.svg',
      cause: error,
    });
  });
  return png(chart, state, { ...image, theme });
}

/** Missing where the chart shows nothing but gaps. */
function exitOf(chart: Chart, state: unknown): ExitCode {
  const cells = chart.table(state, 'en').rows.flatMap(({ cells: [, ...figures] }) => figures);
  const figures = cells.filter(({ text, gap }) => gap !== true && text !== '');
  return figures.length > 0 || cells.length === 0 ? EXIT.done : EXIT.missing;
}

function listCharts(effects: Effects, options: Record<string, unknown>): ExitCode {
  const style = styleOf(effects, { color: options.color !== false });
  const rows = CHARTS.map(({ id, title, example }) => [
    { text: id, paint: style.bold },
    { text: title.en },
    { text: (example.entities ?? []).join(' '), paint: style.dim },
  ]);
  const columns = [{ align: 'left' }, { align: 'left' }, { align: 'left' }] as const;
  const fits = layOut(columns, rows).every((line) => line.length <= style.width);
  effects.out(
    `${layOut(
      columns.slice(0, fits ? 3 : 2),
      rows.map((row) => row.slice(0, fits ? 3 : 2)),
    ).join('\n')}\n`,
  );
  effects.err(
    `\n${wrap('Draw one: outlay chart totals china-three us-four --period 2026-H1 -o totals.svg', style.width).join('\n')}\n`,
  );
  return EXIT.done;
}
