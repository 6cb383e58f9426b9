import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { parseYaml } from './schema-findings.ts';

const schema = z.strictObject({ id: z.string(), list: z.array(z.strictObject({ day: z.iso.date() })) });
const parse = (text: string) => parseYaml('x.yml', readYaml('x.yml', text), schema);

describe('readYaml', () => {
  it('leaves a date as text', () => {
    expect(parse('id: a\nlist:\n  - day: 2024-06-30\n')).toEqual({
      value: { id: 'a', list: [{ day: '2024-06-30' }] },
      findings: [],
    });
  });

  it('names the line of a value that does not hold', () => {
    expect(parse('id: a\nlist:\n  - day: 2024-06-30\n  - day: 2024-06-31\n').findings).toMatchObject([
      { file: 'x.yml', row: 4, message: expect.stringContaining('list.1.day "2024-06-31"') },
    ]);
  });

  it('finds bad syntax, repeated keys and unknown ones', () => {
    expect(parse('id: [a\n').findings[0]?.message).toMatch(/^YAML: /);
    expect(parse('id: a\nid: b\nlist: []\n').findings).toMatchObject([
      { row: 2, message: 'YAML: Map keys must be unique' },
    ]);
    expect(parse('id: a\nlist: []\nmore: 1\n').findings[0]?.message).toContain('more');
  });

  it('never throws', () => void fc.assert(fc.property(fc.string(), (text) => void parse(text))));
});
