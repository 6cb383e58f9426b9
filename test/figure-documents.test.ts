import { describe, expect, it } from 'vitest';
import { dataset } from '../packages/dataset/src/index.ts';
import {
  type BasisChoice,
  compare,
  type ExplainQuery,
  figureDocument,
  figureDocumentSchema,
  type RateKind,
} from '../packages/domain/src/index.ts';

const record = dataset();
const address = (id: string) => `https://example.org/v1/figures/${id}`;
const entities = [...record.groups, ...record.companies].map(({ id }) => id);

/** The question that a permanent name asks. */
function questionOf(id: string): ExplainQuery {
  const { pathname, searchParams } = new URL(`https://example.org/${id}`);
  const [entity, period, basis, currency, rate] = pathname.slice(1).split('/') as [
    string,
    string,
    BasisChoice,
    'USD',
    RateKind,
  ];
  const { against, asOf } = Object.fromEntries(searchParams);
  return { entity, period, basis, currency, rate, against, asOf };
}

const questions: ExplainQuery[] = entities.flatMap((entity) => [
  ...(['headline', 'cash', 'cash-ppe', 'company-stated'] as const).flatMap((basis) =>
    ['2023', '2024-H1', '2025-Q2', '2026-Q3'].map((period) => ({ entity, basis, period })),
  ),
  { entity, period: '2023', basis: 'cash', against: '2024' },
  { entity, period: '2024-H1', currency: 'CNY', rate: 'period-end' },
  { entity, period: '2024-H1', currency: 'USD', rate: 'convenience', asOf: '2024-08-26' },
  { entity, period: 'nvidia:FY2025-Q1', basis: 'cash' },
  { entity, period: '2024', asOf: record.recordedTo },
]);

describe('the document of a figure', () => {
  it('states value, kind and evidence as a comparison does, and is what its schema says', () => {
    for (const { entity, ...question } of questions) {
      const document = figureDocument(record, { entity, ...question }, address);
      const row = compare(record, { entities: [entity], ...question }).rows.find(({ id }) => id === document.entity.id);
      const { kind, ...value } = row?.value ?? {};
      expect(figureDocumentSchema.parse(document).value ?? {}, document.id).toEqual(value);
      expect([document.kind, document.gap, document.outlook], document.id).toEqual([kind, row?.gap, row?.outlook]);
      if (document.value) expect(document.confidence, document.id).toBe(row?.confidence);
    }
  });

  it('is found again by its name, and no other figure has that name', () => {
    const values = new Map<string, unknown>();
    for (const question of questions) {
      const document = figureDocument(record, question, address);
      const again = figureDocument(record, questionOf(document.id), address);
      expect(again).toEqual(document);
      expect(values.get(document.id) ?? document.value, document.id).toEqual(document.value);
      values.set(document.id, document.value);
    }
    expect(values.size).toBeGreaterThan(600);
  });

  it('names the other period where a cash line depends on it', () => {
    const alone = figureDocument(record, { entity: 'meta', period: '2023', basis: 'cash' }, address);
    const beside = figureDocument(record, { entity: 'meta', period: '2023', basis: 'cash', against: '2024' }, address);
    expect([alone.value?.amount, beside.value?.amount]).toEqual([27_266_000_000, 27_045_000_000]);
    expect(beside.id).toBe('meta/2023/cash/USD/average/0.1.0?against=2024');
    expect(beside.url).toBe(`https://example.org/v1/figures/${beside.id}`);
    expect(beside.citation).toContain('(cash, the line complete over 2024 too, USD)');
  });

  it('cites the rate and the day only where they matter', () => {
    const cited = (more: Partial<ExplainQuery>) =>
      figureDocument(record, { entity: 'baidu', period: '2024-H1', ...more }, address).citation;
    expect(cited({ rate: 'period-end' })).toContain('2024-H1 (headline, CNY).');
    expect(cited({ rate: 'period-end', currency: 'USD' })).toContain('(headline, USD, period-end rate).');
    expect(cited({ asOf: record.recordedTo })).toContain('(headline, CNY).');
    expect(cited({ asOf: '2024-08-26' })).toContain('(headline, CNY, as known on 2024-08-26).');
  });

  it('lists the documents of what others say, where there is no figure', () => {
    const { value, gap, outlook, sources } = figureDocument(record, { entity: 'bytedance', period: '2026' }, address);
    expect([value, gap?.reason, outlook?.length]).toEqual([null, 'private-company', 3]);
    expect(sources.map(({ id }) => id)).toEqual(outlook?.map(({ source }) => source));
  });
});
