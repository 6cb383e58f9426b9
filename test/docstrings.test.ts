import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataset } from '../packages/dataset/src/index.ts';
import * as outlay from '../packages/domain/src/index.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '../packages/domain/src');
const files = globSync('**/*.ts', { cwd: source }).filter(
  (file) => !/\.test(-d)?\.ts$/.test(file) && file !== 'index.ts',
);

type Example = { file: string; name: string; code: string };

/** Every `@example` of a doc comment, with the name it documents. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:class|function|const) (\w+)/g)].flatMap(
    (match) => {
      const example = /@example\n((?:\s*\* ?.*\n?)*)/.exec(match[1] as string);
      const code = example?.[1]?.replace(/^\s*\* ?/gm, '').trim();
      return code ? [{ file, name: match[2] as string, code }] : [];
    },
  );
}

// An example sees the whole index, its own file, and `dataset`: the real record.
async function evaluate(example: Example, expression: string): Promise<unknown> {
  const own = (await import(join(source, example.file))) as Record<string, unknown>;
  const scope: Record<string, unknown> = { ...outlay, ...own, dataset: dataset() };
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

const examples = files.flatMap(examplesOf);

describe('examples in doc comments', () => {
  it('are many', () => expect(examples.length).toBeGreaterThan(70));

  it.each(examples.map((example) => [`${example.name} (${example.file})`, example] as const))(
    '%s',
    async (_title, example) => {
      const parts = example.code
        .split(/\n(?=\S)/)
        .join('\n')
        .split(/ \/\/ => (.*)(?:\n|$)/);
      expect(parts.length, 'an example ends with its result: // => …').toBeGreaterThanOrEqual(3);
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const actual = await evaluate(example, parts[at] as string);
        const stated = await evaluate(example, parts[at + 1] as string);
        expect(actual).toEqual(stated);
      }
    },
  );
});

describe('the index', () => {
  it('names no function without an executed example', () => {
    const named = new Set(examples.map(({ name }) => name));
    const functions = Object.entries(outlay).filter(
      ([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name),
    );
    expect(functions.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it('names nothing that has no doc comment', () => {
    const index = readFileSync(join(source, 'index.ts'), 'utf8');
    const undocumented = [...index.matchAll(/export (?:type )?\{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(
      ([, names = '', file = '']) => {
        const text = readFileSync(join(source, file), 'utf8');
        return names
          .split(',')
          .map((name) => name.replace(/^\s*(type )?/, '').trim())
          .filter((name) => name !== '')
          .filter((name) => !new RegExp(`\\*/\\s*export (?:type|const|function|class) ${name}\\b`).test(text))
          .map((name) => `${name} (${file})`);
      },
    );
    // A schema and the type it infers, or a list and its union, share one comment.
    const alone = undocumented.filter((entry) => {
      const [name = '', file = ''] = entry.replace(')', '').split(' (');
      const text = readFileSync(join(source, file), 'utf8');
      const inferred = new RegExp(`export type ${name} = (?:z\\.infer<typeof|\\(typeof|keyof typeof)`).test(text);
      const schema = /Schema$/.test(name);
      return !inferred && !schema;
    });
    expect(alone).toEqual([]);
  });
});
