/** One figure of an answer, to be explained. */
export type FigureAddress = { readonly entity: string; readonly period: string };

const PREFIX = 'how-';

/** The fragment under which the derivation of a figure stands, without its `#`. */
export function figureFragment({ entity, period }: FigureAddress): string {
  return `${PREFIX}${entity}-in-${period}`;
}

/** Reads such a fragment, with or without its `#`. */
export function parseFigureFragment(text: string): FigureAddress | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(text.replace(/^#/, ''));
  } catch {
    return undefined;
  }
  const match = /^how-([a-z0-9-]+)-in-(\S+)$/.exec(plain);
  return match ? { entity: match[1] as string, period: match[2] as string } : undefined;
}
