import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as domain from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import * as charts from '../src/index.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

const examples = globSync('**/*.ts', { cwd: source })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const text = readFileSync(source + file, 'utf8');
    return [...text.matchAll(/@example\n \* (.*?) \/\/ => (.*)\n/g)].map(([, code = '', result = '']) => ({
      file,
      code,
      result,
    }));
  });

describe('examples in doc comments', () => {
  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(4));

  it.each(examples)('$file: $code', async ({ file, code, result }) => {
    const own = (await import(source + file)) as Record<string, unknown>;
    const scope: Record<string, unknown> = { ...domain, ...charts, ...own, dataset: dataset() };
    const evaluate = (expression: string): unknown =>
      new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
    expect(evaluate(code)).toEqual(evaluate(result));
  });

  it('of the readme give what it says', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const state = charts.totals.state(dataset(), {
      entities: ['china-three', 'us-four'],
      period: '2026-H1',
      against: '2024-H1',
    });
    expect(readme).toContain(`// ${domain.visibleText(charts.totals.finding(state, 'en'))}`);
    for (const { id } of charts.CHARTS) expect(readme, `the readme names "${id}"`).toContain(`\`${id}\``);
  });
});
