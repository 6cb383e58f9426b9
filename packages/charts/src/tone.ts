import type { Ink } from './scene/ink.ts';

/** The two groups that have colours of their own, their members in the order in which they always stand. */
const FAMILIES = {
  cn: { group: 'china-three', members: ['alibaba', 'tencent', 'baidu'] },
  us: { group: 'us-four', members: ['amazon', 'alphabet', 'microsoft', 'meta'] },
} as const;

/** What an entity is drawn in: the colour of its group, a step of it for a member, grey for all others. */
export type Tone = { readonly family: 'cn' | 'us' | 'other'; readonly step: number };

/** The tone of an entity; step 0 is a group itself. */
export function toneOf(id: string): Tone {
  for (const [family, { group, members }] of Object.entries(FAMILIES) as [
    'cn' | 'us',
    (typeof FAMILIES)['cn' | 'us'],
  ][]) {
    if (id === group) return { family, step: 0 };
    const place = (members as readonly string[]).indexOf(id);
    if (place >= 0) return { family, step: place + 1 };
  }
  return { family: 'other', step: 0 };
}

/** The strong colour of a tone, for text, bars and lines that stand alone. */
export function strongInk({ family }: Tone): Ink {
  return family === 'other' ? 'ink-2' : family;
}

/** The colour of an earlier period. */
export function pastInk({ family }: Tone): Ink {
  return `${family}-past`;
}

/** The colour of a segment of a stacked bar. */
export function segmentInk({ family, step }: Tone): Ink {
  if (family === 'other') return 'other-past';
  return step === 0 ? family : (`${family}-${step}` as Ink);
}

/** The colour of text on a segment, at least 4.5 to 1 in both palettes. */
export function onSegmentInk({ family, step }: Tone): Ink {
  if (family === 'cn') return step <= 1 ? 'on-1' : step === 2 ? 'on-mid' : 'on-light';
  return family === 'us' && step <= 2 ? 'on-1' : 'on-light';
}

/** Members in the order of their group; others keep theirs. */
export function memberOrder(members: readonly string[]): string[] {
  return [...members].sort((left, right) => toneOf(left).step - toneOf(right).step);
}

/** The colour and weight of a line, so that lines of one group keep apart without a step too pale to see. */
export function lineLook({ family, step }: Tone, place: number): { ink: Ink; weight: 'plain' | 'thin' } {
  if (family === 'cn') return { ink: step === 2 ? 'cn-2' : 'cn', weight: step === 3 ? 'thin' : 'plain' };
  if (family === 'us')
    return {
      ink: step === 0 ? 'us' : step === 4 ? 'us-3' : (`us-${step}` as Ink),
      weight: step === 4 ? 'thin' : 'plain',
    };
  return { ink: (['ink-2', 'ink', 'ink-3'] as const)[place % 3] as Ink, weight: place < 3 ? 'plain' : 'thin' };
}
