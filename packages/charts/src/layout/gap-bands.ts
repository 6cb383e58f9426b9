import { box, text } from '../scene/build.ts';
import type { SceneNode } from '../scene/node.ts';
import { widthOf } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import type { PlotArea } from './plot-line.ts';

/** A hatch over exactly the periods that are missing, with the reason where it has room. */
export function gapBands(missing: readonly boolean[], reason: string, area: PlotArea): SceneNode[] {
  const { time, top, bottom, narrow } = area;
  return bandsOf(missing).flatMap(([first, last]) => {
    const [left, right] = [time.middle(first) - time.step / 2, time.middle(last) + time.step / 2];
    const lines = wrapText(reason, 'tick', right - left - 8, narrow);
    const fits = lines.length <= 3 && lines.every((one) => widthOf(one, 'tick', narrow) <= right - left - 4);
    return [
      box(left, top, right - left, bottom - top, { fill: { hatch: 'rule' } }),
      ...(fits
        ? lines.map((one, index) =>
            text((left + right) / 2, bottom - 10 - (lines.length - 1 - index) * 15, one, 'tick', {
              anchor: 'middle',
              halo: 'paper',
            }),
          )
        : []),
    ];
  });
}

/** Runs of true, as first and last place. */
export function bandsOf(flags: readonly boolean[]): [number, number][] {
  const bands: [number, number][] = [];
  for (const [index, flag] of flags.entries()) {
    if (!flag) continue;
    const last = bands.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else bands.push([index, index]);
  }
  return bands;
}
