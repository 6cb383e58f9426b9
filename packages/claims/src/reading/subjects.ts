import type { Atom, AtomOf } from '../scan/atom.ts';
import { asGroup } from './context.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Clause } from './read-clause.ts';
import type { ValueRole } from './roles.ts';
import type { Subject } from './statement.ts';

/** Whose value it is: the company named before it, behind it ("$32.5bn at Amazon"), or spoken of before. */
export function subjectOf(clause: Clause, order: number, role: ValueRole): Subject | undefined {
  const { atoms, values, groups, frame, reading } = clause;
  const index = values[order] as number;
  const previous = order === 0 ? -1 : (values[order - 1] as number);
  if (atoms.some(({ t }) => t === 'contrast') && groups.length === 0) return undefined;
  const eligible = groups.filter((group) => group !== role.other);
  const shared = distributed(clause, order, eligible);
  if (shared) return shared;
  const before = eligible.filter((group) => group.last < index && group.role === 'subject');
  const owner = ownerBehind(clause, order, eligible);
  if (owner && (role.continues || !before.some((group) => group.first > previous))) return owner.subject;
  const near = before.findLast((group) => group.first > previous);
  if (near) return withEach(near.subject, clause);
  const total = totalOf(clause, previous, role);
  if (total) return total;
  const named = before.at(-1);
  if (named) return withEach(named.subject, clause);
  // With no one named before it, one who is named behind is meant, unless it is sold to or compared with.
  const behind = eligible.find((group) => group.first > index && group.role === 'subject');
  if (behind && (role.kind !== 'ratio' || role.versus === 'revenue') && frame.subject === undefined)
    return behind.subject;
  // In Arabic the subject follows its verb: وتضاعف إنفاق بايدو.
  const follows = behind && reading.grammar.language === 'ar' && followsVerb(clause, index, behind);
  if (follows) return behind.subject;
  const later = laterSubject(clause);
  if (later) return later;
  const opening = reading.tokens.slice(0, (atoms[0] as Atom).from);
  return frame.subject ?? reading.next?.subject ?? (opening.length > 12 ? undefined : reading.context.subject);
}

/** "Combined spending by A (1), B (2) and C (3) reached 6": the total of those listed before. */
function totalOf({ atoms, values, frame, reading }: Clause, previous: number, role: ValueRole): Subject | undefined {
  const index = values.find((at) => at > previous) ?? atoms.length;
  const total = atoms
    .slice(previous + 1, index)
    .some(({ from, to }) => reading.tokens.slice(from, to).some(({ text }) => text.startsWith('total')));
  const summed = total || reading.sentence.some(({ t }) => t === 'sum');
  const led = atoms.slice(previous + 1, index).some(({ t }) => t === 'spend' || t === 'sum' || t === 'measure');
  if (!summed || !(role.continues || led) || role.back || values.length < 2) return undefined;
  const own = atoms.slice(0, previous + 1).flatMap((atom) => (atom.t === 'name' ? [atom.name.id] : []));
  const listed = [...frame.listed, ...own];
  return listed.length < 2 ? undefined : { ids: asGroup(listed, reading.dataset) };
}

/** "After laying out $39bn in 2024, Meta intends": whom the opening of a sentence is about follows it. */
function laterSubject({ atoms, frame, reading }: Clause): Subject | undefined {
  if (
    frame.subject !== undefined ||
    !/^(?:"|we|our|after|having|despite|继|在|بعد|عقب)$/.test(reading.tokens[0]?.text ?? '')
  )
    return undefined;
  const end = atoms.at(-1)?.to ?? 0;
  const rest = reading.sentence.filter(({ from }) => from >= end);
  return groupsOf(rest, reading).find(({ role }) => role === 'subject')?.subject;
}

/** Whether a verb that multiplies is followed by whom it is about, with nothing but what is measured between. */
function followsVerb({ atoms }: Clause, index: number, { first }: Group): boolean {
  const value = atoms[index] as AtomOf<'value'>;
  return value.verb === true && atoms.slice(index + 1, first).every(({ t }) => t === 'measure');
}

function withEach(subject: Subject, { atoms }: Clause): Subject {
  const each =
    atoms.some(({ t }) => t === 'each') && !atoms.some(({ t }) => t === 'chip' || t === 'chipnoun' || t === 'sum');
  return each && subject.ids.length > 0 ? { ...subject, each: true } : subject;
}

/** "$32.5bn from Amazon": a name right behind the value, after a word that says whose it is. */
function ownerBehind({ atoms, values, reading }: Clause, order: number, groups: readonly Group[]): Group | undefined {
  const index = values[order] as number;
  const value = atoms[index] as Atom;
  const stop = values[order + 1] ?? atoms.length;
  const group = groups.find(({ first }) => first > index && first < stop);
  if (!group || group.from - value.to > 4) return undefined;
  const apart = reading.grammar.language === 'zh' && atoms.slice(index + 1, group.first).some(({ t }) => t === 'and');
  // 百度投入21亿元，是三家中最少的: with someone named before, 是 says something of them.
  const named = reading.grammar.language === 'zh' && groups.some(({ last }) => last < index);
  if (apart || (named && group.reference)) return undefined;
  const word = reading.tokens[group.from - 1]?.text ?? '';
  const spent = atoms.slice(index + 1, group.first).some(({ t }) => t === 'spend');
  // In Arabic "for" is written against the name: 12.2 مليار دولار لأوراكل.
  const attached = reading.grammar.language === 'ar' && reading.tokens[group.from]?.text.startsWith('ل') === true;
  const owns = reading.grammar.beforeOwner.has(word) || (attached && group.from === value.to);
  return spent || (owns && group.from - value.to <= 3) ? group : undefined;
}

/** "A, B and C spent 1, 2 and 3": as many values as companies, told one after the other. */
function distributed({ atoms, values }: Clause, order: number, groups: readonly Group[]): Subject | undefined {
  const units = values.map((at) => (atoms[at] as AtomOf<'value'>).unit);
  let first = order;
  while (
    first > 0 &&
    units[first - 1] === units[order] &&
    onlyAnd(atoms, values[first - 1] as number, values[first] as number)
  )
    first--;
  let last = order;
  while (
    last + 1 < values.length &&
    units[last + 1] === units[order] &&
    onlyAnd(atoms, values[last] as number, values[last + 1] as number)
  )
    last++;
  const count = last - first + 1;
  if (count < 2) return undefined;
  const group = groups.find(({ parts, last: end }) => parts.length === count && end < (values[first] as number));
  const part = group?.parts[order - first];
  return part === undefined ? undefined : { ids: [part], ...(group?.subject.outside ? { outside: true } : {}) };
}

function onlyAnd(atoms: readonly Atom[], from: number, to: number): boolean {
  return atoms.slice(from + 1, to).every(({ t }) => t === 'and' || t === 'bound') && to - from >= 1;
}
