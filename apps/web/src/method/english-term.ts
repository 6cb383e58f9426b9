import type { PhrasingContent } from 'mdast';

/** The English term of a translated row: in brackets after the translation, or alone where it is a name in code. */
export function englishTerm(cell: string): string {
  return /[(（]([^()（）]+)[)）]$/.exec(cell)?.[1] ?? cell;
}

/** The first cell of a translated row in its two parts: the translation, and the English term with its brackets. */
export function splitTerm(nodes: readonly PhrasingContent[]): readonly [PhrasingContent[], PhrasingContent[]] {
  const place = nodes.findIndex((node) => node.type === 'text' && /[(（]/.test(node.value));
  const opening = nodes[place];
  if (opening?.type !== 'text') {
    const translated = nodes.some((node) => node.type === 'text' && /\p{L}/u.test(node.value));
    return translated ? [[...nodes], []] : [[], [...nodes]];
  }
  const at = opening.value.search(/[(（]/);
  return [
    [...nodes.slice(0, place), { type: 'text', value: opening.value.slice(0, at) }],
    [{ type: 'text', value: opening.value.slice(at) }, ...nodes.slice(place + 1)],
  ];
}
