import { expect, it } from 'vitest';
import { documentHref } from './document-href.ts';

it.each([
  ['GLOSSARY.md#figures', '/ar/method/glossary/#figures'],
  ['METHOD.md', '/ar/method/'],
  ['/data', '/ar/data/'],
  ['#here', '#here'],
  ['https://example.org/x', 'https://example.org/x'],
  ['adr/0011-reconcile-bounds-its-search.md', undefined],
])('%s leads to %s', (url, href) => expect(documentHref(url, 'ar')).toBe(href));
