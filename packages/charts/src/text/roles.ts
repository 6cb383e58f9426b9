import type { Ink } from '../scene/ink.ts';

/** How a text is set: size in true pixels, weight, and the colour it has unless it says otherwise. */
export type TextStyle = { readonly size: number; readonly weight: number; readonly ink: Ink };

/**
 * What texts in a drawing are for. Text is drawn one to one and never scaled; in the narrow drawing Latin text is set
 * narrower instead of smaller.
 */
export const TEXT_STYLES = {
  /** Words beside a mark. */
  label: { size: 13, weight: 400, ink: 'ink' },
  /** The name of an entity, a row or a panel. */
  name: { size: 13, weight: 660, ink: 'ink' },
  /** A figure. */
  value: { size: 13, weight: 620, ink: 'ink' },
  /** Words that may be overlooked. */
  muted: { size: 13, weight: 400, ink: 'ink-2' },
  /** Numbers and years on an axis. */
  tick: { size: 12, weight: 400, ink: 'ink-3' },
  /** Words where little room is left. */
  small: { size: 12, weight: 400, ink: 'ink' },
  /** A figure where little room is left. */
  'small-value': { size: 12, weight: 620, ink: 'ink' },
  /** The figure that the chart is about. */
  big: { size: 17, weight: 680, ink: 'ink' },
  /** The finding above an exported drawing, its subtitle, and the source line under it. */
  finding: { size: 23, weight: 680, ink: 'ink' },
  subtitle: { size: 15, weight: 400, ink: 'ink-2' },
  source: { size: 12, weight: 400, ink: 'ink-2' },
} as const satisfies Record<string, TextStyle>;

export type TextRole = keyof typeof TEXT_STYLES;
