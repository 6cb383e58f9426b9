import type { TextDocument } from '@outlay/claims';
import { type CheckReport, VERDICTS, type Verdict } from '@outlay/domain';
import { widthOf } from './columns.ts';
import { placesIn } from './places.ts';
import type { Style } from './style.ts';
import { elided, wrapAnywhere } from './wrap-anywhere.ts';

/** A long word has a line of its own, so that the others do not stand apart. */
const VERDICT_WIDTH = 'contradicted'.length;

type Claim = CheckReport['claims'][number];

/**
 * A check as it looks on a terminal: a summary, and each claim with its place, the verdict, the words of the text, and
 * beneath what the record says. Line and column lead, so that editors can jump to a claim.
 */
export function checkTable(name: string, document: TextDocument, { claims }: CheckReport, style: Style): string {
  const places = placesIn(
    document.source,
    claims.map(({ span: [start] }) => start),
  ).map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const blocks = claims.map((claim, at) =>
    claimLines(claim, document, { place: (places[at] as string).padEnd(placeWidth), style }),
  );
  return `${[...summary(name, claims, style), ...(claims.length === 0 ? [] : ['']), ...blocks.flat()].join('\n')}\n`;
}

function summary(name: string, claims: readonly Claim[], style: Style): string[] {
  if (claims.length === 0) return wrapAnywhere(`${name}: no claim found that could be held to the record`, style.width);
  const counts = VERDICTS.map(
    (verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const total = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  return wrapAnywhere(`${name}: ${total}: ${counts.join(', ')}`, style.width).map(style.bold);
}

function claimLines(
  { text, span, verdict, explanation }: Claim,
  document: TextDocument,
  { place, style }: { place: string; style: Style },
): string[] {
  const indent = ' '.repeat(1 + place.length + 3 + VERDICT_WIDTH + 2);
  const room = style.width - indent.length;
  const words = (document.words(...span) || text).replaceAll(/\s+/g, ' ').trim();
  const quote = `"${elided(words, room - 2)}"`;
  const word = verdict === 'contradicted' ? 'CONTRADICTED' : verdict;
  const head = ` ${place}   ${paint(verdict, style)(word)}`;
  const beneath = wrapAnywhere(explanation, room).map((line) => `${indent}${line}`);
  if (word.length > VERDICT_WIDTH) return [head, `${indent}${quote}`, ...beneath];
  return [`${head}${' '.repeat(VERDICT_WIDTH - widthOf(word) + 2)}${quote}`, ...beneath];
}

function paint(verdict: Verdict, style: Style): (text: string) => string {
  if (verdict === 'contradicted') return style.alarm;
  return verdict === 'unverifiable' ? style.dim : style.good;
}
