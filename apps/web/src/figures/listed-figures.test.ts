import { type Cell, explain } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../packages/dataset/src/index.ts';
import { companyCharts } from '../company/company-charts.ts';
import { entityAnswer } from '../entity/entity-answer.ts';
import { figureFragment, observationFragment, shareFragment } from './figure-key.ts';
import { allListed, listedFigures } from './listed-figures.ts';

const record = dataset();
const ids = [...record.groups, ...record.companies].map(({ id }) => id);

/** Every place on the page of an entity's figures. */
function placesOf(id: string): string[] {
  const answer = entityAnswer(record, id);
  const { quarter, half, year } = answer.shares;
  return [
    ...allListed(listedFigures(answer)).map(({ key }) => figureFragment(key)),
    ...[...quarter, ...half, ...year].map(({ row, period }) => {
      expect(row.id).toBe(id);
      return shareFragment(labelOf(period));
    }),
    ...answer.observations.map(observationFragment),
  ];
}

function labelOf({ start, end }: { start: string; end: string }): string {
  return explain(record, { entity: 'baidu', period: `${start}..${end}` }).period.label;
}

const places = new Map(ids.map((id) => [id, placesOf(id)]));

describe.each(ids)('the figures of %s', (id) => {
  const answer = entityAnswer(record, id);

  it('each have a derivation, and the value that the series prints', () => {
    const printed = new Map<string, Cell>(
      answer.steps.flatMap(({ points }) =>
        points.flatMap(({ period, reported, value }) =>
          [reported, value].flatMap((cell) =>
            cell ? [[`${period.label}/headline/${cell.currency}/average`, cell] as const] : [],
          ),
        ),
      ),
    );
    for (const { key, query } of allListed(listedFigures(answer))) {
      const { derivation } = explain(record, query);
      const fragment = figureFragment(key);
      expect(derivation, fragment).not.toBeNull();
      const cell = printed.get(fragment);
      if (cell) expect({ ...derivation?.value, kind: derivation?.kind }, fragment).toEqual(cell);
    }
  });

  it('have a place each', () => {
    const own = places.get(id) as string[];
    expect(new Set(own).size).toBe(own.length);
  });

  it('are where the tables of its charts lead', () => {
    for (const { id: chart, state, chart: drawn, target } of companyCharts(record, answer)) {
      const { rows } = drawn.table(state, 'en');
      rows.forEach(({ cells }, row) => {
        cells.forEach(({ kind, text }, column) => {
          if (kind === undefined) return;
          const found = target(row, column);
          expect(found, `${chart} ${row} ${column} ${text}`).toBeDefined();
          if (found) expect(places.get(found.entity), `${chart} ${row} ${column} ${text}`).toContain(found.fragment);
        });
      });
    }
  });
});
