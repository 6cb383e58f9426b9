import type { Dataset } from '@outlay/domain';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import type { Preview } from '../shell/previews.ts';
import { companyCharts } from './company-charts.ts';

/** The picture that stands for the pages of an entity where they are linked: its first chart, if it has one. */
export function entityPreview(dataset: Dataset, answer: EntityAnswer): Preview | undefined {
  const [first] = companyCharts(dataset, answer);
  return first && { name: answer.entity.id, chart: first.chart, query: first.query };
}
