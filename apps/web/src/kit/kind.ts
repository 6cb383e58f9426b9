import type { Kind } from '@outlay/domain';

/** The class of the rule under a figure: single, double, dotted or dashed. */
export const KIND_CLASS: Readonly<Record<Kind, string>> = { reported: 'r', derived: 'd', estimate: 'e', guidance: 'g' };
