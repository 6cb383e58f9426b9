import { highest, type Locale, lowest, rangeWords, unitNumerals } from '@outlay/domain';
import { CHART_WIDTHS, type SceneOptions } from '../../chart.ts';
import { bottomAxis, type ValueAxis, valueAxis } from '../../layout/value-axis.ts';
import { box, text } from '../../scene/build.ts';
import type { Scene, SceneNode } from '../../scene/node.ts';
import { widthOf } from '../../text/measure.ts';
import { wrapText } from '../../text/wrap.ts';
import { onSegmentInk, segmentInk, strongInk } from '../../tone.ts';
import { periodHeading } from '../../words/period-heading.ts';
import { capital } from '../../words/subtitle-words.ts';
import { barLabels, isLongName } from './bar-labels.ts';
import type { Amount, TotalsBar, TotalsState } from './totals-state.ts';
import { amountOrGap } from './totals-words.ts';

const GAP_WIDTH = 96;

/** Everything that stays the same while the bars are laid out. */
type Layout = {
  readonly locale: Locale;
  readonly narrow: boolean;
  readonly width: number;
  readonly barHeight: number;
  readonly axis: ValueAxis;
  readonly state: TotalsState;
};

/** Two blocks of stacked bars over one axis: parts, outlined as a total, named at its end. */
export function totalsScene(state: TotalsState, { locale, size }: SceneOptions): Scene {
  const narrow = size === 'narrow';
  const width = CHART_WIDTHS[size];
  const layout: Layout = {
    locale,
    narrow,
    width,
    barHeight: narrow ? 40 : 46,
    state,
    axis: axisFor(state, locale, narrow, width),
  };
  const nodes: SceneNode[] = [];
  let y = 0;
  for (const [index, { period, bars }] of state.blocks.entries()) {
    y += index === 0 ? 18 : 34;
    nodes.push(text(0, y, capital(periodHeading(period, locale)), 'name'));
    y += 10;
    for (const bar of bars) {
      const drawn = drawBar(bar, y, layout);
      nodes.push(...drawn.nodes);
      y = drawn.bottom + 8;
    }
  }
  nodes.push(...bottomAxis(layout.axis, y + 4, narrow));
  return { width, height: y + 4 + 22, nodes };
}

/** The longest bar leaves room for what stands at its end. */
function axisFor(state: TotalsState, locale: Locale, narrow: boolean, width: number): ValueAxis {
  const bars = state.blocks.flatMap(({ bars: some }) => some);
  const max = Math.max(1, ...bars.map(({ value }) => (value ? (highest(value) ?? lowest(value) ?? 0) : 0)));
  const room = bars.map((bar) => {
    const amount = bar.value ? (highest(bar.value) ?? lowest(bar.value) ?? 0) : 0;
    const amounts = widthOf(amountOrGap(bar, locale), 'name', narrow);
    const label = isLongName(bar.names[locale], width, narrow)
      ? amounts
      : Math.max(widthOf(bar.names[locale], 'name', narrow), amounts);
    return amount === 0 ? width : ((width - 10 - label) * max) / amount;
  });
  return valueAxis([0, max], [0, Math.min(width - 40, ...room)], { locale, scale: state.scale, count: narrow ? 4 : 6 });
}

/** A bar with what it is called and comes to, or a hatch with the reason why it is missing. */
function drawBar(bar: TotalsBar, y: number, layout: Layout): { nodes: SceneNode[]; bottom: number } {
  const { locale, narrow, width, barHeight, axis } = layout;
  if (!bar.value) return gapBar(bar, y, layout);
  const end = axis.place(highest(bar.value) ?? lowest(bar.value) ?? 0);
  const { nodes, named } = drawSegments(bar, y, layout);
  const labels = barLabels(
    {
      name: bar.names[locale],
      amount: rangeWords(bar.value, locale),
      kind: bar.value.kind,
      ink: strongInk(bar.tone),
      parts: named ? [] : partsList(bar, layout),
    },
    { x: end + 9, y, height: barHeight, width, narrow },
  );
  return { nodes: [...nodes, ...labels.nodes], bottom: labels.bottom };
}

function gapBar(bar: TotalsBar, y: number, { locale, narrow, width, barHeight }: Layout) {
  const x = GAP_WIDTH + 10;
  const name = wrapText(bar.names[locale], 'name', width - x, narrow);
  const reason = wrapText(amountOrGap(bar, locale), 'muted', width - x, narrow);
  const under = y + 18 + name.length * 17;
  return {
    nodes: [
      box(0, y, GAP_WIDTH, barHeight, { fill: { hatch: 'rule' } }),
      ...name.map((line, index) => text(x, y + 18 + index * 17, line, 'name', { ink: strongInk(bar.tone) })),
      ...reason.map((line, index) => text(x, under + index * 16, line, 'muted')),
    ],
    bottom: Math.max(y + barHeight, under + (reason.length - 1) * 16 + 6),
  };
}

/** The parts of a bar with their figures, for where they do not fit into it. */
function partsList(bar: TotalsBar, { locale, state }: Layout): string[] {
  return bar.members.map((member) => `${member.names[locale]}\u00a0${figure(member, locale, state)}`);
}

function figure({ value, gap }: Amount, locale: Locale, { scale }: TotalsState): string {
  if (!value) return amountOrGap({ value, gap }, locale);
  if (value.amount !== undefined) return unitNumerals(value.amount, locale, scale);
  return rangeWords(value, locale);
}

/** The segments, one pixel apart in an outline; an estimate is hatched. Each is named where all of them have room. */
function drawSegments(bar: TotalsBar, y: number, layout: Layout): { nodes: SceneNode[]; named: boolean } {
  const { locale, narrow, barHeight, axis, state } = layout;
  const value = bar.value as NonNullable<TotalsBar['value']>;
  const parts = bar.members.length > 0 && bar.members.every((member) => member.value) ? bar.members : [bar];
  const ink = strongInk(bar.tone);
  const soft = value.kind === 'estimate' || value.kind === 'guidance';
  let at = 0;
  const segments = parts.map((part) => {
    const amount = part.value?.amount ?? (part.value ? (lowest(part.value) ?? highest(part.value)) : 0) ?? 0;
    const [from, to] = [axis.place(at), axis.place(at + amount)];
    at += amount;
    return { part, from, to };
  });
  const role = narrow ? 'small' : 'label';
  const fits = ({ part, from, to }: (typeof segments)[0]) =>
    Math.max(
      widthOf(part.names[locale], role, narrow),
      widthOf(figure(part, locale, state), narrow ? 'small-value' : 'value', narrow),
    ) +
      13 <=
    to - from;
  const named = parts === bar.members && segments.every(fits);
  const [low, high] = [axis.place(lowest(value) ?? 0), axis.place(highest(value) ?? lowest(value) ?? 0)];
  const nodes: SceneNode[] = segments.flatMap(({ part, from, to }, index) => {
    const isSoft = part.value?.kind === 'estimate' || part.value?.kind === 'guidance';
    const fill = isSoft ? { hatch: ink } : parts === bar.members ? segmentInk(part.tone) : ink;
    const width = to - from - (index === segments.length - 1 ? 0 : 1);
    const inner = named ? onSegmentInk(part.tone) : 'ink';
    return [
      box(from, y, width, barHeight, { fill }),
      ...(named
        ? [
            text(from + 7, y + (narrow ? 17 : 20), part.names[locale], role, { ink: inner }),
            text(from + 7, y + (narrow ? 32 : 37), figure(part, locale, state), narrow ? 'small-value' : 'value', {
              ink: inner,
            }),
          ]
        : []),
    ];
  });
  if (high - low > 0.5)
    nodes.push(box(low, y, high - low, barHeight, { fill: { hatch: ink }, stroke: ink, dash: '1 2' }));
  nodes.push(
    box(0.5, y + 0.5, Math.max(0, (low || high) - 1), barHeight - 1, { stroke: ink, ...(soft ? { dash: '1 2' } : {}) }),
  );
  return { nodes, named };
}
