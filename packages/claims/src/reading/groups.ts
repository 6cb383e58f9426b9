import type { Dataset } from '@outlay/domain';
import type { Grammar } from '../grammar.ts';
import type { Atom } from '../scan/atom.ts';
import type { Token } from '../text/token.ts';
import { asGroup, type Context, resolveReference } from './context.ts';
import type { Frame } from './read-sentence.ts';
import type { Subject } from './statement.ts';

/** How companies that are named stand in a clause. */
export type GroupRole = 'subject' | 'object' | 'vendor';

/** Companies that are named together: "Alibaba, Tencent and Baidu", "the three". */
export type Group = {
  readonly subject: Subject;
  readonly role: GroupRole;
  /** The atoms it is made of, as indexes into the clause. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Each company on its own, in the order of naming. */
  readonly parts: readonly string[];
  /** Whether it is a part of a business and not the company. */
  readonly segment: boolean;
  /** Whether it is a word such as "the company" rather than a name. */
  readonly reference: boolean;
  /** How many companies such a word stands for. */
  readonly count?: number;
};

/** What reading a sentence takes besides its atoms. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly dataset: Dataset;
  readonly context: Context;
  /** All atoms of the sentence. */
  readonly sentence: readonly Atom[];
  /** What the sentence behind says of this one: "That is what each spent on capex between April and June." */
  readonly next?: Pick<Frame, 'measure' | 'period' | 'subject'> | undefined;
};

/** The companies named in a clause, in their order. */
export function groupsOf(clause: readonly Atom[], reading: Reading): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < clause.length; ) {
    const group = groupAt(clause, at, reading, groups);
    const last = groups.at(-1);
    if (group && last && isApposition(last, group, reading)) {
      groups[groups.length - 1] = {
        ...(last.reference ? group : last),
        first: last.first,
        from: last.from,
        last: group.last,
        to: group.to,
      };
    } else if (group) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return groups.filter(({ subject }) => subject.ids.length > 0);
}

/** "The three, Alibaba, Tencent and Baidu": a word and the names that it stands for are one. */
function isApposition(last: Group, next: Group, { tokens, grammar }: Reading): boolean {
  if (last.reference === next.reference || next.from - last.to > 2) return false;
  // "Which the company invested in Moonshot" names two.
  if (tokens.slice(last.to, next.from).some(({ text }) => grammar.beforeObject.has(text))) return false;
  return (last.count ?? next.count) === Math.max(last.parts.length, next.parts.length);
}

function groupAt(
  clause: readonly Atom[],
  first: number,
  reading: Reading,
  before: readonly Group[],
): Group | undefined {
  const atom = clause[first] as Atom;
  if (atom.t === 'reference') {
    // "ByteDance, the parent of TikTok": the company named last in the sentence comes before those of the text.
    const named = atom.count === 1 ? before.findLast(({ parts }) => parts.length === 1)?.subject : undefined;
    const subject = named ?? resolveReference(atom, reading.context, reading.dataset);
    if (!subject && atom.count < 2) return undefined;
    const place = { first, last: first, from: atom.from, to: atom.to };
    // "The most cautious of the three" is about the one named before.
    const partitive = before.length > 0 && reading.tokens[atom.from - 1]?.text === 'of';
    const role = partitive ? 'object' : roleOf(clause, first, first, reading);
    const known = subject ?? { ids: [] };
    return { subject: known, role, ...place, parts: known.ids, segment: false, reference: true, count: atom.count };
  }
  if (atom.t === 'proper') return properGroup(clause, first, reading);
  if (atom.t !== 'name') return undefined;
  const names = [atom.name];
  let last = first;
  for (let next = first + 1; next < clause.length; next++) {
    const candidate = clause[next] as Atom;
    if (candidate.t === 'and' || isJoint(candidate, reading)) continue;
    const joined =
      candidate.t === 'name' &&
      reading.tokens
        .slice((clause[last] as Atom).to, candidate.from)
        .every(({ text }) => reading.grammar.between.has(text));
    if (!joined) break;
    names.push(candidate.name);
    last = next;
  }
  const ids = names.map(({ id }) => id);
  const outside = names.every(({ kind }) => kind === 'outside');
  return {
    subject: { ids: asGroup(ids, reading.dataset), ...(outside ? { outside: true } : {}) },
    role: roleOf(clause, first, last, reading),
    first,
    last,
    from: atom.from,
    to: (clause[last] as Atom).to,
    parts: ids,
    // "Amazon's AWS" is the part, and not the company.
    segment: names.at(-1)?.kind === 'segment',
    reference: false,
  };
}

const PERSON =
  /\b(?:Chief|CEO|CFO|COO|CTO|Officer|President|Chairman|Chair|Mr|Ms|Mrs|Dr|Analysts?|Director|Minister|Secretary|Street|Q[1-4]|H[12])\b/;

/** A capitalised word that spends, or whose spending is told, is a company that the record does not know. */
function properGroup(clause: readonly Atom[], at: number, reading: Reading): Group | undefined {
  const atom = clause[at] as Extract<Atom, { t: 'proper' }>;
  const next = clause[at + 1];
  if (!next || PERSON.test(atom.text)) return undefined;
  const gap = reading.tokens.slice(atom.to, next.from).map(({ text }) => text);
  const possessive = gap.length === 0 && reading.tokens[atom.to - 1]?.text === 's';
  const acts = next.t === 'spend' && gap.length <= 1 && !possessive;
  const owns = next.t === 'measure' && next.measure !== 'ignored' && gap.length === 0;
  if (!acts && !owns) return undefined;
  const id = atom.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    subject: { ids: [id], outside: true },
    role: 'subject',
    first: at,
    last: at,
    from: atom.from,
    to: atom.to,
    parts: [id],
    segment: false,
    reference: false,
  };
}

/** Start-ups as a kind are never bought from. */
function isLoose(atom: Atom): boolean {
  return atom.t === 'name' && atom.name.id === 'startups';
}

/** 与 joins names, and compares elsewhere. */
function isJoint(atom: Atom, { tokens, grammar }: Reading): boolean {
  return atom.t === 'role' && tokens.slice(atom.from, atom.to).every(({ text }) => grammar.between.has(text));
}

function roleOf(clause: readonly Atom[], first: number, last: number, { tokens, grammar }: Reading): GroupRole {
  const from = (clause[first] as Atom).from;
  const to = (clause[last] as Atom).to;
  const next = clause[last + 1];
  // In Arabic the maker stands behind its chips, and whoever buys them before.
  const made = next?.t === 'chip' || (next?.t === 'chipnoun' && grammar.language !== 'ar');
  if (next && made && next.from - to <= 1) return 'vendor';
  if (first === last && isLoose(clause[first] as Atom)) return 'subject';
  const kind = clause[first - 1];
  if (kind?.t === 'measure' && kind.measure === 'stake' && kind.to === from) return 'object';
  if (kind?.t === 'each' && kind.to === from) return 'subject';
  const noun = grammar.companyNouns.has(tokens[from - 1]?.text ?? '') ? 2 : 1;
  const before = tokens[from - noun]?.text ?? '';
  if (!grammar.beforeObject.has(before)) return 'subject';
  // "with Alibaba spending 23bn" names the one who spends.
  const acts = next && ['spend', 'move', 'measure', 'share', 'value'].includes(next.t) && next.from - to <= 2;
  return before === 'with' && acts ? 'subject' : 'object';
}
