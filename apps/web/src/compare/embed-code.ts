import type { Locale } from '@outlay/domain';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ENTITIES[character] as string);
}

/**
 * The markup that puts a chart into another page.
 *
 * @param address of the embed page with its state.
 * @param title what the frame holds, for those who do not see it.
 */
export function embedCode(address: string, title: string, locale: Locale): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" lang="${locale}" width="100%" height="620" loading="lazy" style="border:0"></iframe>`;
}
