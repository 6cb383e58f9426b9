import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * What a page may load: its own files only, and the scripts written into it by their hash. A page without scripts may
 * run none at all.
 */
export function contentPolicy(scripts: readonly Element[]): string {
  const run = scripts.filter((script) => attribute(script, 'type') !== 'application/ld+json');
  const hashes = run
    .filter((script) => attribute(script, 'src') === undefined)
    .map((script) => `'sha256-${createHash('sha256').update(textOf(script)).digest('base64')}'`);
  const sources = run.length === 0 ? ["'none'"] : ["'self'", ...new Set(hashes)];
  return [
    "default-src 'self'",
    `script-src ${sources.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
