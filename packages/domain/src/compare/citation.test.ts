import { expect, it } from 'vitest';
import { citation } from './citation.ts';

const cited = {
  key: 'china-three/2024-H1/USD',
  title: 'R&D {50%} of ~$7bn_#1 \\ x^2',
  version: '0.1.0',
  recordedTo: '2026-11-23',
  url: 'https://example.org/v1/figures/china-three/2024-H1',
};

it('escapes what BibTeX reads as markup, and keeps braces balanced', () => {
  const { bibtex } = citation(cited);
  expect(bibtex).toContain(
    'title = {R\\&D \\{50\\%\\} of \\textasciitilde{}\\$7bn\\_\\#1 \\textbackslash{} x\\textasciicircum{}2}',
  );
  expect(bibtex.split('\n')[0]).toBe('@misc{outlay-china-three-2024-h1-usd,');
  expect(bibtex).toContain('month = nov,');
  const bare = bibtex.replace(/\\[{}]/g, '');
  expect(bare.split('{')).toHaveLength(bare.split('}').length);
});

it('names version, day and address, and no day of a visit', () =>
  expect(citation(cited).text).toMatch(/^Outlay \(2026\)\. .*Dataset 0\.1\.0, record to 2026-11-23\. https:/));
