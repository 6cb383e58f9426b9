import type { Ink, Palette } from './ink.ts';
import type { Paint } from './node.ts';
import { element } from './xml.ts';

/** The patterns and gradients that a drawing uses, each defined once, with ids that no other drawing on the page has. */
export type Defs = {
  /** The value of `fill` for a paint. */
  fill(paint: Paint): string;
  /** The value of `fill` for a veil of paper that grows towards one end. */
  veil(towards: 'start' | 'end'): string;
  /** The `defs` element, or nothing. */
  written(): string;
};

/** How thick the lines of a hatch are: thin in the colour of a series, wide in that of the rules, for gaps. */
function hatchWidth(ink: Ink): number {
  return ink === 'rule' ? 2.4 : 1.8;
}

/** Collects definitions; a mirrored drawing has its hatches and veils mirrored too. */
export function collectDefs(id: string, palette: Palette, isMirrored: boolean): Defs {
  const made = new Map<string, string>();
  const define = (key: string, content: (name: string) => string): string => {
    const name = `${id}-${key}`;
    if (!made.has(key)) made.set(key, content(name));
    return `url(#${name})`;
  };
  return {
    fill: (paint) => {
      if (typeof paint === 'string') return palette[paint];
      return define(`hatch-${paint.hatch}`, (name) =>
        element(
          'pattern',
          {
            id: name,
            width: 6,
            height: 6,
            patternUnits: 'userSpaceOnUse',
            patternTransform: `rotate(${isMirrored ? -45 : 45})`,
          },
          element('line', {
            x1: 0,
            y1: 0,
            x2: 0,
            y2: 6,
            stroke: palette[paint.hatch],
            'stroke-width': hatchWidth(paint.hatch),
          }),
        ),
      );
    },
    veil: (towards) =>
      define(`veil-${towards}`, (name) => {
        const rightwards = (towards === 'end') !== isMirrored;
        const stop = (offset: number, opacity: number) =>
          element('stop', { offset, 'stop-color': palette.paper, 'stop-opacity': opacity });
        const ends = rightwards ? { x1: 0, x2: 1 } : { x1: 1, x2: 0 };
        return element('linearGradient', { id: name, ...ends, y1: 0, y2: 0 }, stop(0, 0) + stop(1, 1));
      }),
    written: () => (made.size === 0 ? '' : element('defs', {}, [...made.values()].join(''))),
  };
}
