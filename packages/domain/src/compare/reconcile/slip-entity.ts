import type { Company } from '../../company/company.ts';
import { membersOf } from '../entity-answer.ts';
import { uniformReadings } from './plain-readings.ts';
import { type Question, questionOf } from './question.ts';
import type { Slip } from './reconciliation.ts';
import { type SlipName, slipOf } from './slip.ts';

/** The number is right for other companies: one left out, one more, a part for the whole, another company or group. */
export function entitySlips(question: Question): Slip[] {
  const { companies, ground } = question;
  const { dataset } = ground;
  const others = dataset.companies.filter(
    ({ type, id }) => type === 'company' && !companies.some((one) => one.id === id),
  );
  const less = companies.length < 2 ? [] : companies.map((company) => companies.filter((one) => one !== company));
  const groups = dataset.groups
    .map(({ id }) => dataset.entity(id))
    .filter(({ id }) => id !== ground.whole.id)
    .map((group) => ({ name: group.name, members: membersOf(dataset, group) }));
  return [
    ...partsFor(question),
    ...less.flatMap((rest, at) =>
      of(question, { kind: 'entity-left-out', text: `without ${named(companies[at] as Company)}` }, rest),
    ),
    ...(companies.length < 2 ? [] : others).flatMap((company) =>
      of(question, { kind: 'entity-added', text: `with ${named(company)}` }, [...companies, company]),
    ),
    ...(companies.length > 1
      ? []
      : others.flatMap((company) =>
          of(question, { kind: 'other-entity', text: `that is ${named(company)}` }, [company]),
        )),
    ...groups.flatMap(({ name, members }) => of(question, { kind: 'other-entity', text: `that is ${name}` }, members)),
  ];
}

/** A part of one of the companies in its place. */
function partsFor(question: Question): Slip[] {
  const { companies, ground } = question;
  return ground.dataset.companies
    .filter(({ partOf }) => companies.some(({ id }) => id === partOf))
    .flatMap((part) => {
      const replaced = companies.map((company) => (company.id === part.partOf ? part : company));
      return of(question, { kind: 'part-for-whole', text: `${named(part)} only` }, replaced);
    });
}

function of(question: Question, name: SlipName, companies: readonly Company[]): Slip[] {
  const asked = questionOf({ ...question, companies });
  return slipOf(name, asked, uniformReadings(asked));
}

function named({ shortNames }: Company): string {
  return shortNames.en;
}
