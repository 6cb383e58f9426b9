import {
  type Dataset,
  type Entity,
  type GapRun,
  type Granularity,
  gaps,
  type Observation,
  periodLabel,
  type Restatement,
  restatements,
} from '@outlay/domain';
import { type Definitions, definitionsOf } from './definitions.ts';
import { type FiscalPoint, fiscalQuarters, fiscalYears } from './fiscal-steps.ts';
import { estimatesOf, type Target, targetsOf } from './sayings.ts';
import { type Share, sharesOf } from './shares.ts';
import { type Step, stepsOf, wholePeriods } from './steps.ts';

/** Everything that the pages of one entity say in figures. */
export type EntityAnswer = {
  readonly entity: Entity;
  readonly steps: readonly Step[];
  readonly fiscalQuarters: readonly FiscalPoint[];
  readonly fiscalYears: readonly FiscalPoint[];
  readonly definitions: Definitions | undefined;
  readonly targets: readonly Target[];
  readonly estimates: readonly Observation[];
  readonly restatements: readonly Restatement[];
  readonly shares: Readonly<Record<Granularity, readonly Share[]>>;
  readonly gaps: readonly GapRun[];
  readonly observations: readonly Observation[];
};

const answers = new WeakMap<Dataset, Map<string, EntityAnswer>>();

/** The answer for an entity; made once for a record, because three languages and several pages are made from it. */
export function entityAnswer(dataset: Dataset, id: string): EntityAnswer {
  const made = answers.get(dataset) ?? new Map<string, EntityAnswer>();
  answers.set(dataset, made);
  const known = made.get(id);
  if (known) return known;
  const answer = makeAnswer(dataset, id);
  made.set(id, answer);
  return answer;
}

function makeAnswer(dataset: Dataset, id: string): EntityAnswer {
  const entity = dataset.entity(id);
  const company = entity.type === 'company' ? entity.company : undefined;
  const steps = stepsOf(dataset, id);
  return {
    entity,
    steps,
    fiscalQuarters: company ? fiscalQuarters(dataset, company) : [],
    fiscalYears: company ? fiscalYears(dataset, company) : [],
    definitions: company && definitionsOf(dataset, company),
    targets: targetsOf(dataset, id),
    estimates: estimatesOf(dataset, id),
    restatements: restatements(dataset, id),
    shares: {
      quarter: sharesOf(dataset, id, 'quarter'),
      half: sharesOf(dataset, id, 'half'),
      year: sharesOf(dataset, id, 'year'),
    },
    gaps: gapsOf(dataset, id, steps),
    observations: dataset.observationsOf(id),
  };
}

/** What is missing since the first figure: by quarter where there are quarters, else by year. */
function gapsOf(dataset: Dataset, id: string, steps: readonly Step[]): GapRun[] {
  const step = steps.find(({ by, points }) => by !== 'half' && points.some(({ reported }) => reported));
  const by = step?.by ?? 'year';
  const first = step?.points[0]?.period.label;
  const periods = wholePeriods(dataset, id, by).map(periodLabel);
  const from = first ?? periods[0];
  const to = periods.at(-1);
  return from === undefined || to === undefined ? [] : gaps(dataset, { entities: [id], from, to, by });
}
