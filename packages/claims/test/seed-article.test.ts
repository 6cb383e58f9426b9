import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckedClaim } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/src/index.ts';
import { checkText, type Language } from '../src/index.ts';
import { type Gold, isSame, readLabelled } from './labelled-set.ts';

const PUBLISHED = '2024-08-26';
const record = dataset();
const fixture = (name: string): string => fileURLToPath(new URL(`seed/${name}`, import.meta.url));
/** Of several start-ups together no company is named, and of "waters" the chip is named by what it stands for. */
const EXPECTED = (readLabelled(fixture('expected.txt'))[0]?.gold ?? []) as readonly Gold[];

/** The article itself stands beside the repository on the machines of its authors; it is not ours to publish. */
const ARTICLE = fileURLToPath(new URL('../../../../shared/seed/article-ar.txt', import.meta.url));

type Judged = { readonly claims: readonly CheckedClaim[]; readonly missed: string[]; readonly extra: CheckedClaim[] };

function judge(text: string, lang: Language): Judged {
  const { claims } = checkText(record, text, { lang, published: PUBLISHED });
  const extra = [...claims];
  const missed: string[] = [];
  for (const gold of EXPECTED) {
    const at = extra.findIndex((claim) => isSame(claim, gold, record) && claim.verdict === gold.verdict);
    if (at < 0) missed.push(gold.line);
    else extra.splice(at, 1);
  }
  return { claims, missed, extra };
}

/** Totals on cash alone stand beside the $106bn, and the name that a translation mangled is said. */
const NOTES: Readonly<Record<Language, { cash: string; mangled: string }>> = {
  en: { cash: '$97.1bn', mangled: 'H2O' },
  ar: { cash: '97.1 مليار دولار', mangled: 'H₂O' },
  zh: { cash: '971亿美元', mangled: 'H₂O' },
};

function tellsNotes({ claims }: Judged, lang: Language): void {
  const total = claims.find(({ entities, currency }) => entities.includes('us-four') && currency === 'USD');
  expect(total?.explanation).toContain(NOTES[lang].cash);
  const waters = claims.find(({ metric, amount }) => metric === 'chip-shipments' && amount === 100_000);
  expect(waters?.explanation).toContain('H20');
}

describe('the article that Outlay began with', () => {
  it.each(['en', 'ar', 'zh'] as const)(
    'told in our words in %s: each figure is found and judged, nothing else is',
    (lang) => {
      const judged = judge(readFileSync(fixture(`${lang}.txt`), 'utf8'), lang);
      expect(judged.missed).toEqual([]);
      expect(judged.extra.map(({ text, metric, verdict }) => `${metric} ${verdict} ${text}`)).toEqual([]);
      tellsNotes(judged, lang);
    },
  );

  it.skipIf(!existsSync(ARTICLE))('as it was printed in Arabic (skipped where the article is not at hand)', () => {
    const judged = judge(readFileSync(ARTICLE, 'utf8'), 'ar');
    expect(judged.missed).toEqual([]);
    expect(judged.extra.map(({ text, metric, verdict }) => `${metric} ${verdict} ${text}`)).toEqual([]);
    tellsNotes(judged, 'ar');
  });
});
