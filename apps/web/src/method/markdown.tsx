import type { Locale } from '@outlay/domain';
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { createElement, type ReactNode } from 'react';
import { Bidi } from '../kit/bidi.tsx';
import { isolateLatinRuns } from '../kit/latin-runs.ts';
import { documentHref } from './document-href.ts';
import { splitTerm } from './english-term.ts';

type MarkdownProps = {
  readonly text: string;
  /** The language of the site, for links. */
  readonly locale: Locale;
  /** Where the heading of the passage stands. */
  readonly id: string;
  /** How much deeper headings are on the page than in the document. */
  readonly deeper?: number;
};

/** A document of ours as a page: the same words, with links to the pages of the site. */
export function Markdown({ text, locale, id, deeper = 0 }: MarkdownProps) {
  const { children } = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children.map((node, place) => <Block key={keyOf(node, place)} {...{ node, locale, id, deeper }} />);
}

/** What is wider than a phone scrolls by itself, so the keyboard must reach it. */
const SCROLLS = { tabIndex: 0 };

function Block({ node, ...of }: Omit<MarkdownProps, 'text'> & { node: RootContent }): ReactNode {
  const { locale, id, deeper = 0 } = of;
  switch (node.type) {
    case 'heading':
      return createElement(`h${node.depth + deeper}`, node.depth === 2 ? { id } : {}, inline(node.children, locale));
    case 'paragraph':
      return <p>{inline(node.children, locale)}</p>;
    case 'code':
      return (
        <pre dir="ltr" lang="en" className="term" {...SCROLLS}>
          {node.value}
        </pre>
      );
    case 'list': {
      const items = node.children.map((item, place) => (
        <li key={keyOf(item, place)}>
          {item.children.map((child) => (child.type === 'paragraph' ? inline(child.children, locale) : null))}
        </li>
      ));
      return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Cells table={node} locale={locale} />;
    default:
      throw new Error(`a document of the site holds ${node.type}, which its pages cannot show`);
  }
}

/** A table whose first column names what the others say. */
function Cells({ table, locale }: { table: Table; locale: Locale }) {
  const [head, ...rows] = table.children;
  return (
    <table className="words">
      <thead>
        <tr>
          {head?.children.map((cell, place) => (
            <th key={keyOf(cell, place)} scope="col">
              {inline(cell.children, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={keyOf(row, place)}>
            {row.children.map((cell, column) =>
              column === 0 ? (
                <th key={keyOf(cell, column)} scope="row">
                  <Term nodes={cell.children} locale={locale} />
                </th>
              ) : (
                <td key={keyOf(cell, column)}>{inline(cell.children, locale)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The word that a row is about; its English term is kept in one piece. */
function Term({ nodes, locale }: { nodes: readonly PhrasingContent[]; locale: Locale }): ReactNode {
  if (locale === 'en') return inline(nodes, locale);
  const [own, english] = splitTerm(nodes);
  return (
    <>
      {inline(own, locale)}
      {english.length > 0 && (
        <bdi lang="en" dir="ltr">
          {inline(english, locale)}
        </bdi>
      )}
    </>
  );
}

function inline(nodes: readonly PhrasingContent[], locale: Locale): ReactNode[] {
  return nodes.map((node, place) => <Inline key={keyOf(node, place)} node={node} locale={locale} />);
}

function Inline({ node, locale }: { node: PhrasingContent; locale: Locale }): ReactNode {
  switch (node.type) {
    case 'text':
      return locale === 'ar' ? <Bidi text={isolateLatinRuns(node.value)} /> : joined(node.value);
    case 'inlineCode':
      return (
        <code dir="ltr" lang="en">
          {node.value}
        </code>
      );
    case 'strong':
      return <strong>{inline(node.children, locale)}</strong>;
    case 'emphasis':
      return <em>{inline(node.children, locale)}</em>;
    case 'link': {
      const href = documentHref(node.url, locale);
      return href === undefined ? inline(node.children, locale) : <a href={href}>{inline(node.children, locale)}</a>;
    }
    default:
      throw new Error(`a document of the site holds ${node.type}, which its pages cannot show`);
  }
}

/** Lines of a paragraph are one text; between Chinese characters there is no blank. */
function joined(text: string): string {
  return text.replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n|\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '');
}

function keyOf(
  node: { type: string; position?: { start: { offset?: number | undefined } } | undefined },
  place: number,
) {
  return `${node.type}${node.position?.start.offset ?? place}`;
}
