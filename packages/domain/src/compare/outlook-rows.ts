import type { Observation } from '../capex/observation.ts';
import type { Dataset, Entity } from '../dataset.ts';
import type { Figure } from '../figure/figure.ts';
import { publicFrom } from '../figure/known.ts';
import { latestEstimates, latestGuidance } from '../figure/outlook.ts';
import { recordedFigure } from '../figure/resolve.ts';
import type { Outlook } from './comparison.ts';
import type { Asked } from './entity-answer.ts';

/** Guidance that stood on the day, where there is no outturn; and outside estimates, unless one is the row itself. */
export function outlookOf(
  dataset: Dataset,
  entity: Entity,
  { period, asOf }: Asked,
  shown: Figure | undefined,
): Outlook[] {
  const met = ({ basis }: Observation) =>
    entity.type === 'company' &&
    recordedFigure(dataset, entity.company, { metric: 'capex', basis, period, asOf }) !== undefined;
  const outturn = shown !== undefined && shown.kind !== 'estimate';
  const guidance = outturn ? [] : latestGuidance(dataset, entity.id, period, asOf).filter((row) => !met(row));
  const estimates = shown?.kind === 'estimate' ? [] : latestEstimates(dataset, entity.id, period, asOf);
  return [...guidance, ...estimates].map((row) => outlook(dataset, row));
}

function outlook(dataset: Dataset, row: Observation): Outlook {
  const { amount, low, high, currency, basis, estimator, label, source, note } = row;
  return {
    kind: row.kind as 'estimate' | 'guidance',
    amount,
    low,
    high,
    currency,
    basis,
    estimator,
    label,
    published: publicFrom(dataset, row),
    source,
    note,
  };
}
