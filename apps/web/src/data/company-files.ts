import { csvText, observationsTable, tableRecords } from '@outlay/dataset';
import { type Dataset, series, seriesRecords } from '@outlay/domain';
import type { EntityAnswer } from '../entity/entity-answer.ts';

/** A file about one entity: its path within the site, what it is, and how its text is made. */
export type CompanyFile = {
  readonly path: string;
  readonly name: 'csv' | 'csvYear' | 'observationsCsv';
  text(): string;
};

/** The files of an entity: its series as `outlay series --format csv` prints them, and its observations. */
export function companyFiles(dataset: Dataset, { entity, steps, observations }: EntityAnswer): CompanyFile[] {
  const { id } = entity;
  const files = steps.flatMap(({ by, points }): CompanyFile[] => {
    const [from, to] = [points.at(0)?.period.label, points.at(-1)?.period.label];
    if (by === 'half' || from === undefined || to === undefined) return [];
    return [
      {
        path: `data/series/${id}-by-${by}.csv`,
        name: by === 'quarter' ? 'csv' : 'csvYear',
        text: () => csvText(seriesRecords(series(dataset, { entities: [id], from, to, by }))),
      },
    ];
  });
  if (observations.length === 0) return files;
  const path = `data/observations/${id}.csv`;
  return [
    ...files,
    { path, name: 'observationsCsv', text: () => csvText(tableRecords(observationsTable(observations))) },
  ];
}
