import { LOCALES } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../packages/dataset/src/index.ts';
import type { VersionChanges } from './changes.ts';
import { feed } from './feed.ts';

const record = dataset();
const none = { added: [], changed: [], withdrawn: [] };
const changes: VersionChanges[] = [
  {
    ...none,
    version: record.version,
    newest: '2026-09-30',
    observations: 3,
    first: false,
    added: [{ id: 'a/cash-ppe/FY2026', text: 'USD 1 & <2>' }],
    withdrawn: ['b/cash-ppe/FY2020'],
  },
  { ...none, version: '0.0.1', newest: '2025-02-01', observations: 2, first: true },
];

describe.each(LOCALES)('the feed in %s', (locale) => {
  const text = feed(record, locale, changes);

  it('has an entry for each version with its day', () => {
    const entries = text.split('<entry>').slice(1);
    expect(entries.map((entry) => /<updated>([^<]+)/.exec(entry)?.[1])).toEqual([
      `${record.recordedTo}T00:00:00Z`,
      '2025-02-01T00:00:00Z',
    ]);
    expect(entries[0]).toContain(`#v${record.version}`);
  });

  it('writes figures so that they are text in the reader too', () => {
    expect(text).toContain('a/cash-ppe/FY2026: USD 1 &amp;amp; &amp;lt;2&amp;gt;');
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });
});
