import type { Measure } from '../lexicon/tag.ts';
import type { Atom, AtomOf } from '../scan/atom.ts';
import { isPlan } from './modes.ts';
import type { Clause } from './read-clause.ts';
import type { ValueRole } from './roles.ts';

/** What a value measures: as the words before or behind it say, or what was spoken of before. */
export function measureOf(clause: Clause, order: number, role: ValueRole): Measure | undefined {
  if (role.measure !== undefined) return role.measure;
  const { atoms, values } = clause;
  const index = values[order] as number;
  const before = atoms.slice(0, index);
  const after = atoms.slice(index + 1, values[order + 1] ?? atoms.length);
  const behind = behindOf(after) ?? (opens(before) ? after.find((atom) => atom.t === 'measure')?.measure : undefined);
  const at = before.findLastIndex(({ t }) => t === 'measure');
  const said = at < 0 ? undefined : (before[at] as AtomOf<'measure'>).measure;
  const verb = before.findLastIndex(
    (atom, place) =>
      // "Pledged to buy" is no pledge to spend on one's own plant.
      atom.t === 'spend' || (atom.t === 'mode' && atom.spends === true && before[place + 1]?.t !== 'ship'),
  );
  if (role.kind === 'ratio') return ratioMeasure(clause, said ?? behind, verb >= 0);
  if (role.kind === 'growth') {
    // What stands right behind a rise is what rose: "a 123% rise in capital expenditure".
    if (said !== undefined && !(verb > at && said === 'ignored')) return said;
    return behind ?? (verb >= 0 ? 'spending' : inherited(clause, index, role));
  }
  if (behind !== undefined && behind !== 'spending') {
    const open = said === undefined || said === 'spending' || verb > at;
    if (open) return behind;
  }
  if (said !== undefined && at > verb) return said;
  if (verb >= 0) return said === 'capex' ? 'capex' : 'spending';
  if (said !== undefined) return said;
  // "Its 380-billion-yuan plan" is one for spending.
  const next = atoms[index + 1];
  const value = atoms[index] as Atom;
  const planned = next?.t === 'mode' && next.mode === 'plan' && next.from - value.to <= 1 && role.kind === 'level';
  // "Sold $26bn of data-centre chips" is what came in.
  const sold = before.some(({ t }) => t === 'ship');
  const spends = (behind === 'spending' && !sold) || planned;
  return inherited(clause, index, role) ?? (spends ? 'spending' : undefined);
}

/** Whether a value opens its clause, so that what it measures can only follow: "At Rmb126bn, Alibaba's capex was". */
function opens(before: readonly Atom[]): boolean {
  const led = before.every(({ t }) => OPENING.has(t));
  return (
    led && before.some((atom) => atom.t === 'role' && (atom.role === 'to' || atom.role === 'is')) === before.length > 0
  );
}

const OPENING: ReadonlySet<Atom['t']> = new Set(['role', 'bound', 'and', 'mask', 'date']);

/** The measure behind a value that belongs to it: "$19bn on capital expenditure". */
function behindOf(after: readonly Atom[]): Measure | undefined {
  for (const atom of after) {
    if (atom.t === 'and' || atom.t === 'base' || atom.t === 'move' || atom.t === 'mode') return undefined;
    if (atom.t === 'role' && atom.role !== 'or') return undefined;
    if (atom.t === 'measure') return atom.measure;
  }
  return undefined;
}

function ratioMeasure({ frame, reading }: Clause, said: Measure | undefined, spends: boolean): Measure | undefined {
  if (said === 'capex' || said === 'spending' || spends) return 'capex';
  if (said !== undefined && said !== 'revenue') return said === 'ignored' ? undefined : 'other';
  const known = frame.measure ?? reading.context.measure;
  return known === 'capex' || known === 'spending' || said === 'revenue' ? 'capex' : undefined;
}

/** Words that stand for the figure spoken of before. */
const FIGURE =
  /^(?:figure|total|amount|number|sum|that|it|its|tally|bill|which|this|一共|总额|رقم|مبلغ|مجموع|اجمالي|ذلك|هذا)$/;

/**
 * The measure spoken of before, where the words carry on from it: in a later clause of the sentence, for another company
 * ("Tencent's climbed 176 per cent"), or for "the figure".
 */
function inherited(clause: Clause, index: number, role: ValueRole): Measure | undefined {
  const { atoms, groups, frame, reading } = clause;
  if (unknownBefore(clause, index)) return undefined;
  if (frame.measure !== undefined) return frame.measure;
  const first = atoms[0] as Atom;
  const value = atoms[index] as Atom;
  const group = groups.findLast(({ to }) => to <= value.from);
  const beside = group !== undefined && value.from - group.to <= 3;
  // "Alibaba (Rmb94.6bn) and Tencent (Rmb84.7bn) spent": the verb stands behind the list.
  const later =
    beside && reading.tokens[value.from - 1]?.text === '(' ? laterMeasure(reading.sentence, value) : undefined;
  // "After 46.6bn in the first half of last year, Tencent's capital expenditure reached".
  const led = /^(?:after|继|在|بعد)$/.test(reading.tokens[0]?.text ?? '')
    ? laterMeasure(reading.sentence, value)
    : undefined;
  if (led !== undefined && group === undefined) return led;
  if (reading.next?.measure !== undefined) return reading.next.measure;
  // "Its forecast of $60bn-$65bn compares with $39.2bn of capex".
  const forecast = atoms.slice(0, index).some(isPlan) && laterMeasure(reading.sentence, value) === 'capex';
  if (forecast && group !== undefined) return 'capex';
  const measure = frame.spoken ?? reading.context.measure ?? later;
  if (measure === undefined || measure === 'ignored') return undefined;
  const said = reading.tokens.slice(Math.min(first.from, value.from), value.from).some(({ text }) => FIGURE.test(text));
  const opening = reading.tokens.slice(0, first.from).some(({ text }) => FIGURE.test(text));
  // "Alibaba: Rmb67.7bn" below a heading, and the answer to a question that names what is measured.
  const listed = frame.subject !== undefined && reading.tokens[value.from - 1]?.text === ':';
  const answers = reading.context.headed === true && group === undefined;
  // "上半年为231亿元。" goes on with what the sentence before measured.
  const goesOn =
    role.continues === true && measure === 'capex' && atoms.slice(0, index).every(({ t }) => ONLY_WHEN.has(t));
  if (listed || answers || goesOn) return measure;
  const carries =
    frame.spoken !== undefined || said || opening || group !== undefined || atoms.some(({ t }) => t === 'sum');
  if (beside) return measure;
  const plans = group !== undefined && atoms.slice(0, index).some((atom) => atom.t === 'mode' && atom.mode === 'plan');
  return carries && (role.continues || role.kind === 'growth' || plans) ? measure : undefined;
}

/** What may stand in a sentence that only says when and how much. */
const ONLY_WHEN: ReadonlySet<Atom['t']> = new Set(['role', 'period', 'bound', 'and', 'base', 'date']);

function laterMeasure(sentence: readonly Atom[], value: Atom): Measure | undefined {
  for (const atom of sentence) {
    if (atom.from < value.to) continue;
    if (atom.t === 'spend') return 'spending';
    if (atom.t === 'measure') return atom.measure;
  }
  return undefined;
}

/** Whether a word that the lexicon does not know stands right before the verb: it is what the sentence is about. */
function unknownBefore({ atoms, reading: { tokens, grammar, sentence } }: Clause, index: number): boolean {
  const verb = atoms
    .slice(0, index)
    .findLast((atom) => atom.t === 'move' || (atom.t === 'role' && (atom.role === 'to' || atom.role === 'is')));
  if (!verb) return false;
  const covered = sentence.some((atom) => atom.to === verb.from);
  const word = tokens[verb.from - 1];
  if (covered || word?.kind !== 'word') return false;
  return !FIGURE.test(word.text) && !grammar.functionWords.has(word.text);
}
