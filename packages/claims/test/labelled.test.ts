import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import type { Language } from '../src/index.ts';
import { readLabelled, score } from './labelled-set.ts';

const folder = fileURLToPath(new URL('labelled', import.meta.url));
const files = globSync('*.txt', { cwd: folder }).sort();

describe('texts that were labelled by hand', () => {
  it.each(['en', 'ar', 'zh'])('are at least 60 in %s', (lang) => {
    const own = files.filter((file) => file.startsWith(lang)).flatMap((file) => readLabelled(`${folder}/${file}`));
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(own.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(10);
  });

  it.each(files)('%s: the claims are found, nothing else is, and the verdicts are right', (file) => {
    const items = readLabelled(`${folder}/${file}`);
    const { found, gold, matched, right, faults } = score(dataset(), items, file.slice(0, 2) as Language);
    const shares = { precision: matched / found, recall: matched / gold, verdicts: right / matched };
    const lowest = { precision: 0.95, recall: 0.9, verdicts: 0.95 };
    const below = Object.entries(lowest).filter(([name, share]) => shares[name as keyof typeof shares] < share);
    expect(below, faults.join('\n')).toEqual([]);
  });
});
