import type { Basis } from '../capex/basis.ts';
import type { Company } from '../company/company.ts';
import type { Dataset, Entity } from '../dataset.ts';
import { basisFor } from '../figure/basis-choice.ts';
import { unique } from '../figure/combine-figures.ts';
import type { Caveat } from '../figure/figure.ts';
import { formatMillions } from '../money/format.ts';
import { definitionWords } from '../wording/names.ts';
import type { ComparisonRow } from './comparison.ts';
import { convertedAnswer, membersOf } from './entity-answer.ts';
import type { RowQuery } from './row.ts';

/** What a reader must know of the whole answer: the definitions it holds or mixes, and currencies that do not meet. */
export function comparisonCaveats(
  dataset: Dataset,
  entities: readonly Entity[],
  rowQuery: (entity: Entity) => RowQuery,
  rows: readonly ComparisonRow[],
): Caveat[] {
  return [
    ...definitions(dataset, entities, rowQuery),
    ...otherBasis(dataset, entities, rowQuery, rows),
    ...severalCurrencies(rows.filter(({ group }) => group === undefined)),
  ];
}

/** Which basis was chosen for each company of an entity. */
function chosenBases(dataset: Dataset, entity: Entity, { now }: RowQuery): { company: Company; basis: Basis }[] {
  return membersOf(dataset, entity).flatMap((company) => {
    const basis = basisFor(dataset, company, now.basis, now.periods, now.asOf);
    return basis === undefined ? [] : [{ company, basis }];
  });
}

/** Which definitions stand in the answer, and what each company counts. */
function definitions(dataset: Dataset, entities: readonly Entity[], rowQuery: (entity: Entity) => RowQuery): Caveat[] {
  return entities.flatMap((entity): Caveat[] => {
    const chosen = chosenBases(dataset, entity, rowQuery(entity));
    const byWords = new Map<string, string[]>();
    for (const { company, basis } of chosen) {
      const words = definitionWords(company, basis, 'en');
      byWords.set(words, [...(byWords.get(words) ?? []), company.shortNames.en]);
    }
    if (chosen.length === 0) return [];
    const code = unique(chosen.map(({ basis }) => basis)).length > 1 ? 'mixed-bases' : 'definition';
    const text = [...byWords].map(([words, names]) => `${names.join(', ')}: ${words}.`).join(' ');
    return [{ code, text, entities: unique([entity.id, ...chosen.map(({ company }) => company.id)]) }];
  });
}

/** What a group that mixes bases comes to on cash purchases alone, so that the choice of the definition can be seen. */
function otherBasis(
  dataset: Dataset,
  entities: readonly Entity[],
  rowQuery: (entity: Entity) => RowQuery,
  rows: readonly ComparisonRow[],
): Caveat[] {
  return entities.flatMap((entity): Caveat[] => {
    const query = rowQuery(entity);
    const row = rows.find(({ id, group }) => id === entity.id && group === undefined);
    if (entity.type !== 'group' || query.now.basis !== 'headline' || (row?.basis.length ?? 0) < 2 || !row?.value)
      return [];
    const cash = convertedAnswer(dataset, entity, { ...query.now, basis: 'cash' }, query.currency, query.rate);
    if (cash.type === 'gap' || cash.value.amount === undefined || cash.value.amount === row.value.amount) return [];
    return [
      {
        code: 'other-basis',
        text: `${cashWords(dataset, entity, query)}: ${formatMillions(cash.value.amount)} (${cash.value.currency} millions).`,
        entities: [entity.id],
      },
    ];
  });
}

/** The cash lines in words: whose is not the gross one is said. */
function cashWords(dataset: Dataset, entity: Entity, query: RowQuery): string {
  const chosen = chosenBases(dataset, entity, { ...query, now: { ...query.now, basis: 'cash' } });
  const named = (basis: Basis, words: string) => {
    const names = chosen.filter((one) => one.basis === basis).map(({ company }) => company.shortNames.en);
    return names.length === 0 ? [] : [`${names.join(', ')} ${words}`];
  };
  const others = [
    ...named('cash-ppe-net', 'net of proceeds'),
    ...named('cash-ppe-intangibles', 'with land or intangibles'),
  ];
  return `On cash purchases alone${others.length === 0 ? '' : ` (${others.join('; ')})`}`;
}

/** Amounts in several currencies have no ratio. */
function severalCurrencies(top: readonly ComparisonRow[]): Caveat[] {
  const several = unique(top.flatMap((row) => (row.value ? [row.value.currency] : [])));
  if (several.length < 2) return [];
  return [
    {
      code: 'no-ratio',
      text: `No ratio: the figures are in ${several.join(' and ')}.`,
      entities: top.map(({ id }) => id),
    },
  ];
}
