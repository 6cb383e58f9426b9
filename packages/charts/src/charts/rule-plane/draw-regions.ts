import { grouped, isolated, type Locale, numerals, statusWords } from '@outlay/domain';
import { touch } from '../../layout/place-labels.ts';
import { type Bounds, box, nodeBounds, rule, text, textBounds } from '../../scene/build.ts';
import type { Ink } from '../../scene/ink.ts';
import type { Anchor, PathStep, SceneNode, TextNode } from '../../scene/node.ts';
import { boundary, type PlaneRegion } from './plane-region.ts';
import type { PlaneArea } from './rule-plane-scene.ts';
import type { RulePlaneState } from './rule-plane-state.ts';
import { PLANE_WORDS } from './rule-plane-words.ts';

/** What the regions put into the drawing, and what names of chips have to know of them. */
export type Regions = {
  readonly marks: readonly SceneNode[];
  readonly texts: readonly TextNode[];
  /** The lines, as narrow boxes. */
  readonly lines: readonly Bounds[];
  /** The colour under a box. */
  readonly groundOf: (bounds: Bounds) => Ink;
};

/** The regions that a rule covers, the line around them, the line of the review policy, and what they are called. */
export function drawRegions(state: RulePlaneState, area: PlaneArea, locale: Locale, dots: readonly Bounds[]): Regions {
  const { regions } = state;
  // What is under 3A090.a lies over what is under 3A090.b, because the rule asks for it first.
  const strict = regions.filter(isStrict);
  const marks = [
    ...regions.filter((region) => !isStrict(region)).flatMap((region) => drawRegion(region, area)),
    ...strict.flatMap((region) => drawRegion(region, area)),
    ...(regions.length > strict.length ? inner(strict, area) : []),
    outline(regions, area),
    ...reviewLine(state, area),
  ];
  const lines = [edge(regions, area), ...(regions.length > strict.length ? [edge(strict, area)] : [])].flatMap(
    segments,
  );
  const reviewed = reviewLine(state, area).map((node) => nodeBounds(node, area.narrow));
  const shaded = strict.map((region) => corners(region, area));
  return {
    marks,
    texts: regionTexts(state, area, locale, dots),
    lines: [...lines, ...reviewed],
    groundOf: ({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return shaded.some((one) => one.left <= x && x <= one.right && one.top <= y && y <= one.bottom)
        ? 's-area'
        : 'paper';
    },
  };
}

const isStrict = ({ exception, links }: PlaneRegion) => exception === undefined && links === undefined;

function corners({ performance, density }: PlaneRegion, { x, y, frame }: PlaneArea): Bounds {
  return {
    left: Math.max(frame.left, x(Math.max(1, performance[0]))),
    right: performance[1] === null ? frame.right : x(performance[1]),
    top: density[1] === null ? frame.top : y(density[1]),
    bottom: density[0] === null ? frame.bottom : y(density[0]),
  };
}

function drawRegion(region: PlaneRegion, area: PlaneArea): SceneNode[] {
  const { left, right, top, bottom } = corners(region, area);
  const paper = box(left, top, right - left, bottom - top, { fill: isStrict(region) ? 's-area' : 'paper' });
  return isStrict(region) ? [paper] : [paper, { ...paper, fill: { hatch: 's-lic' } }];
}

/** Steps along the lower edge of some regions, from the top of the plane to its bottom. */
function edge(regions: readonly PlaneRegion[], { x, y, frame }: PlaneArea): PathStep[] {
  let height = frame.top;
  const steps: PathStep[] = [];
  for (const { from, density } of boundary(regions)) {
    const at = Math.max(frame.left, x(Math.max(1, from)));
    steps.push([steps.length === 0 ? 'M' : 'L', at, height]);
    height = density === null ? frame.bottom : y(density);
    steps.push(['L', at, height]);
  }
  return steps;
}

/** The straight parts of a path as boxes without width. */
function segments(steps: readonly PathStep[]): Bounds[] {
  const points = steps.flatMap((step) => (step[0] === 'Z' ? [] : [step.slice(-2) as [number, number]]));
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as [number, number];
    return { left: Math.min(x, fromX), right: Math.max(x, fromX), top: Math.min(y, fromY), bottom: Math.max(y, fromY) };
  });
}

function outline(regions: readonly PlaneRegion[], area: PlaneArea): SceneNode {
  return { tag: 'path', steps: edge(regions, area), stroke: 'ink', strokeWidth: 1.75 };
}

function inner(regions: readonly PlaneRegion[], area: PlaneArea): SceneNode[] {
  return [{ tag: 'path', steps: edge(regions, area), stroke: 'ink', strokeWidth: 0.75 }];
}

function reviewLine({ review }: RulePlaneState, { x, frame }: PlaneArea): SceneNode[] {
  return review
    ? [rule(x(review.performance), frame.top, x(review.performance), frame.bottom, 'ink', 1.25, '4 3')]
    : [];
}

/** The names of the regions, each at the first of its places that no chip is in. */
function regionTexts(state: RulePlaneState, area: PlaneArea, locale: Locale, dots: readonly Bounds[]): TextNode[] {
  const { regions, review } = state;
  const { x, frame, narrow } = area;
  const words = PLANE_WORDS[locale];
  const blocks: TextNode[][] = [];
  const put = (
    lines: readonly string[],
    places: readonly (readonly [number, number, Anchor])[],
    within: Bounds,
    named = true,
  ): boolean => {
    for (const [at, top, anchor] of places) {
      const nodes = lines.map((line, index) =>
        text(at, top + index * 15, line, index === 0 && named ? 'small-value' : 'small', { anchor }),
      );
      const bounds = nodes.map((node) => textBounds(node, narrow));
      const inside = bounds.every(({ left, right }) => left >= within.left + 2 && right <= within.right - 2);
      const taken = [...dots, ...blocks.flat().map((node) => textBounds(node, narrow))];
      if (!inside || bounds.some((one) => taken.some((other) => touch(one, other, 3)))) continue;
      blocks.push(nodes);
      return true;
    }
    return false;
  };
  for (const { region, lines } of namesOf(regions, locale)) {
    const bounds = corners(region, area);
    const { left, right, top, bottom } = bounds;
    const middle = (left + (review ? Math.min(right, x(review.performance)) : right)) / 2;
    const whole = region.density[1] === null;
    const height = (lines.length - 1) * 15;
    const low = bottom - 8 - height;
    const placed = put(
      lines,
      whole
        ? [
            [middle, top + 17, 'middle'],
            [left + 8, top + 17, 'start'],
            [left + 8, top + 50, 'start'],
          ]
        : [
            [left + 7, low, 'start'],
            [(left + right) / 2, low, 'middle'],
            [left + 7, top + 17, 'start'],
          ],
      bounds,
    );
    if (!placed && lines.length > 1) put(lines.slice(0, 1), [[left + 7, low + height, 'start']], bounds);
  }
  put(
    [words.outside],
    [
      [frame.left + 8, frame.bottom - 12, 'start'],
      [frame.left + 8, frame.top + 17, 'start'],
    ],
    frame,
  );
  if (review) {
    const at = x(review.performance);
    const low = frame.bottom - 26;
    put(narrow ? [] : words.below(numerals(review.memory)), [[at - 8, low, 'end']], frame, false);
    put(words.above(numerals(review.performance)), [[at + 8, low, 'start']], frame, false);
  }
  return blocks.flat();
}

/** One region for each provision: the widest, with its name and what it asks beside the two numbers. */
function namesOf(regions: readonly PlaneRegion[], locale: Locale): { region: PlaneRegion; lines: string[] }[] {
  const byName = grouped(regions, ({ provision }) => provision);
  return [...byName].map(([provision, own]) => {
    const region = own.find(({ density }) => density[0] === null || density[0] < 3) ?? (own[0] as PlaneRegion);
    const strict = own.find(isStrict);
    const named = strict ? (own.find(({ density }) => density[0] !== null && density[1] === null) ?? region) : region;
    const status = statusWords({ status: 'controlled', provision, exception: region.exception }, locale);
    const comma = { en: ',', ar: '،', zh: '，' }[locale];
    const policy = status.slice(status.indexOf(comma) + 1).trim();
    const lines = region.links
      ? [isolated(provision, locale), PLANE_WORDS[locale].links(numerals(region.links))]
      : strict
        ? [status]
        : [isolated(provision, locale), policy];
    return { region: named, lines };
  });
}
