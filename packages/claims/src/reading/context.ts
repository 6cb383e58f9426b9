import type { Currency, Dataset } from '@outlay/domain';
import type { Measure } from '../lexicon/tag.ts';
import type { PeriodExpression } from '../period/expression.ts';
import type { Reference } from '../references/pattern.ts';
import type { Subject } from './statement.ts';

/** What a text has spoken of so far, by which later words are resolved. */
export type Context = {
  subject: Subject | undefined;
  /** The company spoken of last, for "the company". */
  company: Subject | undefined;
  /** The companies spoken of last as a set, for "the three". */
  set: Subject | undefined;
  /** Companies in the order of their last mention. */
  mentioned: string[];
  measure: Measure | undefined;
  /** Whether the sentence before was only a heading or a question, which this one answers. */
  headed?: boolean;
  period: PeriodExpression | undefined;
  /** The last quarter, half-year and year that were spoken of. */
  units: { quarter?: PeriodExpression; half?: PeriodExpression; year?: PeriodExpression };
  /** Currencies in the order of their last use. */
  currencies: Currency[];
  chip: string | undefined;
};

/** A text of which nothing has been read. */
export function emptyContext(): Context {
  return {
    subject: undefined,
    company: undefined,
    set: undefined,
    mentioned: [],
    measure: undefined,
    period: undefined,
    units: {},
    currencies: [],
    chip: undefined,
  };
}

/** Notes whom a sentence spoke of. */
export function mention(context: Context, subject: Subject, dataset: Dataset): void {
  if (subject.ids.length === 0 || subject.ids.some((id) => id === 'world' || id === 'startups')) return;
  context.subject = subject;
  const members = membersOf(subject.ids, dataset);
  if (members.length === 1) context.company = subject;
  else context.set = subject;
  context.mentioned = [...context.mentioned.filter((id) => !members.includes(id)), ...members];
}

/** The companies behind ids of companies and groups. */
export function membersOf(ids: readonly string[], dataset: Dataset): string[] {
  return ids.flatMap((id) => dataset.groups.find((group) => group.id === id)?.members ?? [id]);
}

/** Ids as the record names them together: the group, where they are its members. */
export function asGroup(ids: readonly string[], dataset: Dataset): string[] {
  const members = [...new Set(membersOf(ids, dataset))];
  const group = dataset.groups.find(
    (candidate) =>
      candidate.members.length === members.length && candidate.members.every((member) => members.includes(member)),
  );
  return group ? [group.id] : members;
}

/** Whom a reference means, or `undefined` where the text has named no one that fits. */
export function resolveReference(reference: Reference, context: Context, dataset: Dataset): Subject | undefined {
  const { count, country, telecom, id } = reference;
  if (id) return { ids: [id] };
  if (telecom && (count === 3 || count === 0)) return { ids: ['cn-telecom-3'] };
  if (count === 1) return context.company;
  if (country) {
    const set = context.set && fits(context.set, count, country, dataset) ? context.set : undefined;
    if (set) return set;
    const group = dataset.groups.find(
      (candidate) => candidate.country === country && (count === 0 || candidate.members.length === count),
    );
    if (group) return { ids: [group.id] };
    return latestOf(context, count, country, dataset);
  }
  if (count === 0) return context.set ?? context.subject;
  if (context.set && membersOf(context.set.ids, dataset).length === count) return context.set;
  return latestOf(context, count, undefined, dataset) ?? onlyGroupOf(count, dataset);
}

/** The group of the record that has so many members, where there is just one. */
function onlyGroupOf(count: number, dataset: Dataset): Subject | undefined {
  const [group, ...others] = dataset.groups.filter(({ members }) => members.length === count);
  return group && others.length === 0 ? { ids: [group.id] } : undefined;
}

function fits(set: Subject, count: number, country: string, dataset: Dataset): boolean {
  const members = membersOf(set.ids, dataset);
  return (count === 0 || members.length === count) && members.every((id) => countryOf(id, dataset) === country);
}

function countryOf(id: string, dataset: Dataset): string | undefined {
  return dataset.companies.find((company) => company.id === id)?.country;
}

/** So many companies as were mentioned last. */
function latestOf(context: Context, count: number, country: string | undefined, dataset: Dataset): Subject | undefined {
  const eligible = context.mentioned.filter((id) => country === undefined || countryOf(id, dataset) === country);
  if (count === 0 || eligible.length < count) return undefined;
  return { ids: asGroup(eligible.slice(-count), dataset) };
}
