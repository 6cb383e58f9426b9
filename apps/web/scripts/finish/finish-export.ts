import { globSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '@outlay/domain';
import { isInteractive } from '../../src/interactive-pages.ts';
import { finishPage } from './finish-page.ts';
import { fontFiles } from './font-files.ts';

/**
 * Makes the export of the framework what a static host should serve: pages without the scripts they do not need, with
 * their fonts announced and a policy of what they may load; no files of the framework's own navigation, which plain links
 * do not use.
 */
export async function finishExport(folder: URL): Promise<void> {
  const root = fileURLToPath(folder);
  const fonts = await fontFiles(root);
  const pages = globSync('**/*.html', { cwd: root });
  await Promise.all(
    pages.map(async (file) => {
      const at = new URL(file, folder);
      const html = await readFile(at, 'utf8');
      const [first = '', ...rest] = file.split('/');
      const locale = LOCALES.find((one) => one === first);
      const keepScripts = locale !== undefined && isInteractive(rest.join('/'));
      await writeFile(at, finishPage(html, { keepScripts, fonts: locale === 'ar' ? fonts.arabic : fonts.latin }));
    }),
  );
  // Where hosts look for it, and where no address of the site leads.
  for (const locale of LOCALES) {
    await rename(new URL(`${locale}/404/index.html`, folder), new URL(`${locale}/404.html`, folder));
    await rm(new URL(`${locale}/404/`, folder), { recursive: true });
  }
  const unused = globSync(['**/*.txt', '_not-found/**', '404/**'], { cwd: root }).filter(
    (file) => file !== 'robots.txt',
  );
  await Promise.all(unused.map((file) => rm(new URL(file, folder), { recursive: true, force: true })));
}
