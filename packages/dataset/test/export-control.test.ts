import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  exportStatus,
  exportTimeline,
  findChips,
  findingOf,
  OutlayError,
  productOf,
  RULE_TESTS,
  ruledNumbers,
} from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../src/author/read-csv.ts';
import { dataset } from '../src/index.ts';

const record = dataset();
const columns = ['chip', 'rule', 'outcome', 'basis', 'statement', 'source'] as const;
const file = fileURLToPath(new URL('export-cases.csv', import.meta.url));
const { rows, findings } = readCsv('export-cases.csv', readFileSync(file, 'utf8'), columns);
const cases = rows.map(({ cells }) => cells);

/** What a rule or other entry says of a chip: computed where it has a test, else read off the record. */
function saysOf(rule: string, chip: string): string {
  const entry = record.exportRule(rule);
  const test = RULE_TESTS.find(({ id }) => id === rule);
  if (!test) return entry.named.find(({ chips }) => chips.includes(chip))?.outcome ?? 'nothing';
  const described = record.chip(chip);
  const finding = findingOf(test, entry, productOf(described, record.chipVendor(described.vendor)));
  return [finding.outcome, finding.provision, finding.exception].filter(Boolean).join(' ');
}

describe('what regulators, vendors and the press have published about the export of a chip', () => {
  const published = cases.filter(({ basis }) => basis === 'published');

  it('is 57 statements, each with a document of the record', () => {
    expect(findings).toEqual([]);
    expect(published).toHaveLength(57);
    for (const { source } of cases) expect(record.source(source).id).toBe(source);
  });

  it.each(published.map((row) => [`${row.chip} under ${row.rule} is ${row.outcome}: ${row.statement}`, row] as const))(
    '%s',
    (_, { chip, rule, outcome }) => expect(saysOf(rule, chip)).toBe(outcome),
  );
});

describe('what other open classifiers compute', () => {
  it.each(
    cases
      .filter(({ basis }) => basis === 'third-party')
      .map((row) => [`${row.chip} under ${row.rule} is ${row.outcome}: ${row.statement}`, row] as const),
  )('%s', (_, { chip, rule, outcome }) => expect(saysOf(rule, chip)).toBe(outcome));
});

describe('the status of a chip on a day', () => {
  const status = (chip: string, on: string, to?: string) => exportStatus(record, { chip, on, to });

  it('the H20 was outside the rule on the day of the article, by both its numbers', () => {
    const answer = status('nvidia-h20', '2024-08-26');
    expect(answer).toMatchObject({ status: 'not-controlled', decidedBy: 'us-2023-10-3a090' });
    expect(answer.variants[0]).toMatchObject({
      chip: 'nvidia-h20-96',
      performance: 2368,
      text: 'TPP 2,368 < 2,400 and PD 2.91 < 3.2',
    });
    expect(answer.variants.map(({ chip }) => chip)).toEqual(['nvidia-h20-96', 'nvidia-h20-141']);
    expect(answer.findings[0]?.changes[0]).toMatchObject({
      spec: 'performance',
      op: '>=',
      value: 2400,
      provision: '3A090.b',
    });
  });

  it('it needed a licence by letter on 1 May 2025, and a day before the letter it did not', () => {
    expect(status('nvidia-h20', '2025-05-01')).toMatchObject({
      status: 'licence-required',
      decidedBy: 'us-2025-04-h20-letter',
    });
    expect(status('nvidia-h20', '2025-04-08').status).toBe('not-controlled');
    expect(status('nvidia-h20', '2025-04-09').status).toBe('licence-required');
  });

  it('the A800 passed the rule of 2022 and not that of 2023', () => {
    expect(status('nvidia-a800-80', '2023-06-01').status).toBe('not-controlled');
    expect(status('nvidia-a800-80', '2023-12-01')).toMatchObject({ status: 'controlled', provision: '3A090.a' });
  });

  it.each([
    ['h100', '2024-08-26', 'controlled', '3A090.a'],
    ['b200', '2024-08-26', 'controlled', '3A090.a'],
    ['h100', '2026-10-01', 'case-by-case', '3A090.a'],
    ['b200', '2026-10-01', 'presumption-of-denial', '3A090.a'],
    ['l40', '2026-10-01', 'controlled', '3A090.b'],
    ['mi308', '2025-05-01', 'licence-required', undefined],
    ['rtx 5090 d', '2025-07-01', 'licence-required', undefined],
    ['rtx 5090 d v2', '2026-01-01', 'not-controlled', undefined],
  ])('%s on %s is %s %s', (chip, on, expected, provision) => {
    const answer = status(chip, on);
    expect([answer.status, answer.provision]).toEqual([expected, provision]);
  });

  it('a chip whose density decides and whose die area is not known is unknown, and says what is missing', () => {
    const answer = status('trainium', '2024-08-26');
    expect(answer.status).toBe('unknown');
    expect(answer.findings[0]).toMatchObject({
      missing: ['dieArea'],
      text: 'TPP 3,040 >= 1,600 and die area not on record',
    });
    expect(
      answer.findings[0]?.changes
        .filter(({ spec }) => spec === 'dieArea')
        .map(({ op, value, becomes }) => [op, Math.round(value), becomes]),
    ).toEqual([
      ['>', 1900, 'not-controlled'],
      ['<=', 1900, 'controlled'],
      ['<=', 514, 'controlled'],
    ]);
  });

  it('the RTX 6000D is unknown, with the press report that the letter does not reach it', () => {
    const answer = status('rtx 6000d', '2026-01-01');
    expect(answer).toMatchObject({ status: 'unknown', decidedBy: 'us-2023-10-3a090' });
    expect(answer.findings.find(({ rule }) => rule === 'us-2025-04-h20-letter')).toMatchObject({
      outcome: 'not-covered',
    });
    expect(answer.measures.map(({ outcome }) => outcome)).toContain('purchases-halted');
  });

  it('no chip of an unknown number is ever free', () => {
    for (const chip of record.chips) {
      const answer = status(chip.id, '2024-08-26');
      const { performance, density } = ruledNumbers(chip);
      const decides = chip.dataCentre && performance !== undefined && performance >= 1600 && performance < 4800;
      if (performance === undefined || (decides && density === undefined))
        expect(answer.status, chip.id).toBe('unknown');
      else expect(answer.status, chip.id).not.toBe('unknown');
    }
  });

  it('Macau came under the rule of 2022 in January 2023', () => {
    expect(status('nvidia-h100-sxm', '2023-01-16', 'MO').status).not.toBe('controlled');
    expect(status('nvidia-h100-sxm', '2023-01-17', 'mo').status).toBe('controlled');
    expect(status('nvidia-h100-sxm', '2023-01-16', 'HK').status).toBe('controlled');
  });

  it('announcements, licences and measures stand beside the rules and decide nothing', () => {
    const h200 = status('nvidia-h200-sxm', '2026-03-01');
    expect(h200).toMatchObject({ status: 'case-by-case', decidedBy: 'us-2026-01-review' });
    expect(h200.notices.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['us-2026-02-h200-licences', 'licensed'],
    ]);
    expect(h200.measures.map(({ rule }) => rule)).toEqual(['cn-2025-11-state-dc', 'cn-2026-01-h200-cond']);
    expect(h200.findings.map(({ outcome }) => outcome)).toContain('tariff-25');
    expect(status('nvidia-h200-sxm', '2025-12-20').notices.map(({ rule }) => rule)).toEqual([
      'us-2025-12-announcement',
    ]);
    expect(status('nvidia-h200-sxm', '2025-12-20').status).toBe('controlled');
  });

  it('says whom the rules do not bind, and what could not be checked', () => {
    const codes = (chip: string, on: string) => status(chip, on).caveats.map(({ code }) => code);
    expect(codes('ascend 910b', '2026-10-01')).toEqual(['not-a-us-export']);
    expect(codes('tpu v5p', '2026-10-01')).toEqual(['in-house']);
    expect(codes('h800', '2026-10-01')).toEqual(['us-sale']);
    expect(codes('b200', '2024-08-26')).toEqual(['not-yet-released']);
    expect(codes('tpu v5e', '2024-08-26')).toEqual(['in-house', 'estimated-input']);
    expect(codes('h100-sxm', '2022-01-01')).toEqual(['before-record', 'not-yet-released']);
    expect(status('h100-sxm', '2022-01-01').status).toBe('unknown');
  });

  it.each([
    ['h21', '2024-08-26', undefined, 'unknown-chip', /Did you mean "h20"/],
    ['h20', '2027-01-01', undefined, 'invalid-day', /later/],
    ['h20', '2024-02-30', undefined, 'invalid-day', /YYYY/],
    ['h20', '2024-08-26', 'FR', 'invalid-query', /CN, HK, MO/],
  ])('refuses %s on %s to %s: %s', (chip, on, to, code, hint) => {
    expect(() => status(chip, on, to)).toThrow(OutlayError);
    try {
      status(chip, on, to);
    } catch (error) {
      expect((error as OutlayError).code).toBe(code);
      expect((error as OutlayError).hint).toMatch(hint);
    }
  });

  it('a model whose variants differ is listed, not guessed', () => {
    const renamed = record.chips.map((chip) => (/^nvidia-l4/.test(chip.id) ? { ...chip, model: 'L5' } : chip));
    const named = { ...record, chips: renamed, chipVendor: record.chipVendor };
    expect(() => exportStatus(named, { chip: 'l5', on: '2024-08-26' })).toThrow(/different statuses/);
    try {
      exportStatus(named, { chip: 'l5', on: '2024-08-26' });
    } catch (error) {
      const { code, hint } = error as OutlayError;
      expect(code).toBe('ambiguous-chip');
      expect(hint).toContain('nvidia-l40 (controlled 3A090.b)');
      expect(hint).toContain('nvidia-l40s (controlled 3A090.a)');
    }
  });
});

describe('names of chips', () => {
  it.each([
    ['nvidia-h20-96', ['nvidia-h20-96']],
    ['h20-96', ['nvidia-h20-96']],
    ['H20', ['nvidia-h20-96', 'nvidia-h20-141']],
    ['Nvidia H100', ['nvidia-h100-sxm', 'nvidia-h100-pcie', 'nvidia-h100-nvl']],
    ['GeForce RTX 4090', ['nvidia-rtx-4090']],
    ['rtx 4090d', ['nvidia-rtx-4090d']],
    ['Ascend 910B', ['huawei-ascend-910b']],
    ['MI308', ['amd-mi308x']],
    ['h20-3e', ['nvidia-h20-141']],
    ['rtx4090', ['nvidia-rtx-4090']],
    ['910c', ['huawei-ascend-910c']],
    ['5090d', ['nvidia-rtx-5090d']],
  ])('%s', (name, ids) => expect(findChips(record, name).map(({ id }) => id)).toEqual(ids));

  it.each(['80gb', '96', 'pcie', ''])('%j is none', (name) => expect(() => findChips(record, name)).toThrow(/no chip/));
});

describe('the status over time', () => {
  it('of the A800 says what changed, when, and because of what', () => {
    const { spans } = exportTimeline(record, { chip: 'nvidia-a800-80', from: '2022-11-08' });
    expect(spans.map(({ from, to, status, began, ended }) => [from, to, status, began, ended])).toEqual([
      ['2022-11-08', '2023-10-22', 'not-controlled', [], []],
      ['2023-10-23', '2023-11-16', 'licence-required', ['us-2023-10-immediate'], []],
      ['2023-11-17', '2026-01-14', 'controlled', ['us-2023-10-3a090'], ['us-2022-10-3a090', 'us-2023-10-immediate']],
      ['2026-01-15', '2026-11-23', 'case-by-case', ['us-2026-01-review', 'us-2026-01-s232'], []],
    ]);
  });

  it('agrees with the status on every day it turns, for every chip and destination', () => {
    for (const chip of record.chips) {
      for (const to of ['CN', 'HK', 'MO']) {
        for (const span of exportTimeline(record, { chip: chip.id, to }).spans) {
          for (const on of [span.from, span.to]) {
            const answer = exportStatus(record, { chip: chip.id, on, to });
            expect([answer.status, answer.provision, answer.decidedBy]).toEqual([
              span.status,
              span.provision,
              span.decidedBy,
            ]);
          }
        }
      }
    }
  });

  it('has the events that name the chip', () => {
    expect(exportTimeline(record, { chip: 'nvidia-h20-96' }).events.map(({ rule }) => rule)).toEqual([
      'cn-2025-07-cac-h20',
      'us-2025-08-revshare',
      'cn-2025-10-customs',
      'cn-2025-11-state-dc',
    ]);
  });
});

describe('a model over time', () => {
  it('stands for its variants, whose statuses agree once they are out', () => {
    const model = exportTimeline(record, { chip: 'h20' });
    expect(model.variants).toEqual(['nvidia-h20-96', 'nvidia-h20-141']);
    expect({ ...model, variants: ['nvidia-h20-96'] }).toEqual(exportTimeline(record, { chip: 'nvidia-h20-96' }));
  });

  it('of every chip has each span end before the next begins, and the last on the last day of the record', () => {
    for (const { id } of record.chips) {
      const { spans } = exportTimeline(record, { chip: id });
      for (const [at, { from, to }] of spans.entries()) {
        expect(from <= to, id).toBe(true);
        if (at > 0) expect(from > (spans[at - 1]?.to as string), id).toBe(true);
      }
      if (spans.length > 0) expect(spans.at(-1)?.to).toBe(record.recordedTo);
    }
  });

  it('whose variants differ is refused, and they are listed', () => {
    const [open, closed] = ['nvidia-h20-96', 'nvidia-h100-sxm'].map((id) => record.chip(id));
    const mixed = {
      ...record,
      chips: [open, { ...closed, model: open?.model, name: 'H20 Max', aliases: [] }],
    } as typeof record;
    expect(() => exportTimeline(mixed, { chip: 'h20' })).toThrow(
      expect.objectContaining({ code: 'ambiguous-chip', hint: 'Name one of nvidia-h100-sxm, nvidia-h20-96' }),
    );
  });
});

it('the A100 has one answer in 2026', () => {
  expect(exportStatus(record, { chip: 'a100', on: '2026-06-01' })).toMatchObject({
    status: 'case-by-case',
    provision: '3A090.a',
  });
});
