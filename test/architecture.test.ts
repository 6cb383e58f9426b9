import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each package may import of ours. Imports point inwards; packages of one ring never import each other. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  '@outlay/domain': [],
  '@outlay/edgar': [],
  '@outlay/dataset': ['@outlay/domain', '@outlay/edgar'],
  '@outlay/charts': ['@outlay/domain'],
  '@outlay/api': ['@outlay/domain'],
  '@outlay/store': ['@outlay/domain', '@outlay/edgar'],
  '@outlay/claims': ['@outlay/domain'],
};

type Manifest = { name: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

const manifests = globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => ({
  path,
  manifest: JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Manifest,
}));

/** The folders of the domain from the innermost: each may import itself and those before it. */
const DOMAIN_FOLDERS = [
  'errors.ts',
  'number',
  'period',
  'money',
  'capex',
  'source',
  'company',
  'wording',
  'chips',
  'export-control',
  'dataset.ts',
  'figure',
  'compare',
  'hardware',
  'claims',
];

describe('the rings', () => {
  it('hold every package', () => {
    expect(manifests.map(({ manifest }) => manifest.name)).toEqual(
      expect.arrayContaining(['@outlay/domain', '@outlay/dataset', 'outlay']),
    );
  });

  it.each(manifests.map(({ path, manifest }) => [path, manifest] as const))(
    '%s imports inwards only',
    (path, manifest) => {
      const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
        (name) => name.startsWith('@outlay/') || name === 'outlay',
      );
      if (path.startsWith('apps/')) return expect(ours).not.toContain('outlay');
      const allowed = ALLOWED[manifest.name];
      expect(
        allowed,
        `${manifest.name} has no place in the rings: give it one in this test and in ARCHITECTURE.md`,
      ).toBeDefined();
      expect(ours.filter((name) => !allowed?.includes(name))).toEqual([]);
    },
  );

  it('keep the domain pure: no Node, no DOM, no clock, no chance', () => {
    const impure = globSync('packages/domain/src/**/*.ts', { cwd: root })
      .filter((file) => !/\.test(-d)?\.ts$/.test(file))
      .filter((file) =>
        /from 'node:|process\.|(?<!-)\bdocument\.|\bwindow\.|Date\.now|new Date\(\)|Math\.random|fetch\(|console\./.test(
          readFileSync(`${root}${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(impure).toEqual([]);
  });

  it('let folders of the domain import one way', () => {
    const wrong = globSync('packages/domain/src/*/*.ts', { cwd: root })
      .filter((file) => !/\.test(-d)?\.ts$/.test(file))
      .flatMap((file) => {
        const folder = file.split('/')[3] as string;
        const place = DOMAIN_FOLDERS.indexOf(folder);
        expect(place, `${folder} has no place in the order of folders`).toBeGreaterThanOrEqual(0);
        const imported = [...readFileSync(`${root}${file}`, 'utf8').matchAll(/from '\.\.\/([^/']+)/g)].map(
          (match) => match[1] as string,
        );
        return imported
          .filter((other) => DOMAIN_FOLDERS.indexOf(other) > place)
          .map((other) => `${file} imports ${other}`);
      });
    expect(wrong).toEqual([]);
  });

  it('have no folder that says nothing', () => {
    const vague = globSync('{packages,apps}/*/src/**/{utils,helpers,common,types,core,misc}{,.ts}', { cwd: root });
    expect(vague).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    ...globSync('docs/**/*.md', { cwd: root }),
    ...globSync('packages/*/*.md', { cwd: root }),
  ].filter((path) => existsSync(`${root}${path}`));

  it.each(documents)('%s names only paths that exist', (path) => {
    const text = readFileSync(`${root}${path}`, 'utf8').replace(/```[\s\S]*?```/g, '');
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => `${folder}${match[1]}`);
    const quoted = [...text.matchAll(/`((?:packages|apps|docs|test|bench|scripts|\.ci)\/[\w./-]*)`/g)].map(
      (match) => match[1] as string,
    );
    // What a build writes is there only after a build.
    const written = quoted.filter((target) => !/\/(dist|out)\/?$/.test(target));
    expect([...links, ...written].filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });
});

describe('the texts of the record', () => {
  it('are translated, for the site', async () => {
    const { dataset } = await import('../packages/dataset/src/index.ts');
    const { readRecordTexts } = await import('../apps/web/src/record-texts/read-record-texts.ts');
    const { untranslatedTexts } = await import('../apps/web/src/record-texts/untranslated-texts.ts');
    const translations = readRecordTexts(new URL('../apps/web/content/record/', import.meta.url));
    expect(untranslatedTexts(dataset(), translations)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('defines every basis, kind, gap reason, rate kind, export status and stage by its name', async () => {
    const { BASES, EXPORT_STATUSES, GAP_REASONS, KINDS, RATE_KINDS, METRICS, STAGES } = await import(
      '../packages/domain/src/index.ts'
    );
    const glossary = readFileSync(`${root}docs/GLOSSARY.md`, 'utf8');
    const undefinedWords = [
      ...BASES,
      'headline',
      'cash',
      ...KINDS,
      ...GAP_REASONS,
      ...RATE_KINDS,
      ...METRICS,
      ...EXPORT_STATUSES,
      ...STAGES,
    ].filter((word) => !glossary.includes(`\`${word}\``));
    expect(undefinedWords).toEqual([]);
  });

  it.each(['ar', 'zh'])('is translated row by row into %s, for the site', async (locale) => {
    const { untranslated } = await import('../apps/web/src/method/untranslated.ts');
    const glossary = readFileSync(`${root}docs/GLOSSARY.md`, 'utf8');
    const translation = readFileSync(`${root}apps/web/content/glossary.${locale}.md`, 'utf8');
    expect(untranslated(glossary, translation)).toEqual([]);
  });
});
