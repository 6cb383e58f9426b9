import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';
import { siteUrl } from '../../src/site-url.ts';
import { contentPolicy } from './content-policy.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How a page is finished. */
export type Finish = { readonly keepScripts: boolean; readonly fonts: readonly string[] };

/**
 * One page of the export as it is served. A page that keeps no scripts loses them together with the data that only they
 * read; data blocks and scripts marked `data-keep` stay.
 */
export function finishPage(html: string, { keepScripts, fonts }: Finish): string {
  const document = parse(html);
  const remove = keepScripts ? isNeverNeeded : (node: Node) => isNeverNeeded(node) || isForScripts(node);
  prune(document, remove);
  if (keepScripts) fetchLate(document);
  const head = elementsOf(document).find(({ tagName }) => tagName === 'head');
  if (!head) throw new Error('a page of the export has no head');
  const scripts = elementsOf(document).filter(({ tagName }) => tagName === 'script');
  const first = head.childNodes[0];
  const added = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(scripts) }),
    ...fonts.map((file) =>
      element('link', {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: '',
        href: `${siteUrl().basePath}/${file}`,
      }),
    ),
  ];
  for (const node of added) {
    if (first) defaultTreeAdapter.insertBefore(head, node, first);
    else defaultTreeAdapter.appendChild(head, node);
  }
  return serialize(document);
}

/** What no browser needs: comments of the framework, its charset (ours comes first), a connection to the page's own host. */
function isNeverNeeded(node: Node): boolean {
  if (node.nodeName === 'meta') {
    return attribute(node, 'charset') !== undefined || attribute(node, 'name') === 'next-size-adjust';
  }
  return node.nodeName === 'link' && attribute(node, 'rel') === 'preconnect';
}

/**
 * Puts the addresses of the framework's scripts into the one script that fetches them once they are needed. Its inline
 * scripts, which are data for them, stay.
 */
function fetchLate(document: DefaultTreeAdapterTypes.Document): void {
  const scripts = elementsOf(document).filter((node) => node.tagName === 'script');
  const starter = scripts.find((node) => attribute(node, 'data-scripts') !== undefined);
  if (!starter) throw new Error('a page that computes does not say how its scripts start');
  const sources = scripts.filter(
    (node) => attribute(node, 'src') !== undefined && node !== starter && attribute(node, 'data-keep') === undefined,
  );
  const wanted = sources.filter((node) => attribute(node, 'nomodule') === undefined);
  const addresses = new Set(wanted.map((node) => attribute(node, 'src') as string));
  for (const attr of starter.attrs) if (attr.name === 'data-scripts') attr.value = [...addresses].join(' ');
  for (const node of sources) defaultTreeAdapter.detachNode(node);
  prune(document, (node) => node.nodeName === 'link' && attribute(node, 'as') === 'script');
}

function isForScripts(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (node.nodeName === 'script') {
    return attribute(node, 'type') !== 'application/ld+json' && attribute(node, 'data-keep') === undefined;
  }
  if (node.nodeName === 'link') return attribute(node, 'rel') === 'preload' && attribute(node, 'as') === 'script';
  return node.nodeName === 'div' && attribute(node, 'hidden') !== undefined && isBlank(node as Element);
}

function isBlank({ childNodes }: Element): boolean {
  return childNodes.every(({ nodeName }) => nodeName === '#comment');
}

function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
}

function element(tagName: string, attributes: Record<string, string>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tagName, 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'], attrs);
}

function prune(parent: DefaultTreeAdapterTypes.ParentNode, unwanted: (node: Node) => boolean): void {
  for (const node of [...parent.childNodes]) {
    if (unwanted(node)) defaultTreeAdapter.detachNode(node);
    else if ('tagName' in node) prune(node, unwanted);
  }
}

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}
