import { globSync } from 'node:fs';

/** The addresses of the fonts, relative to the root of the export, that a page should fetch first. */
export type FontFiles = { readonly latin: readonly string[]; readonly arabic: readonly string[] };

/** Finds the fonts under the names that the framework gave them. */
export async function fontFiles(root: string): Promise<FontFiles> {
  const find = (name: string): string => {
    const [file, ...others] = globSync(`_next/static/media/${name}.*.woff2`, { cwd: root });
    if (file === undefined || others.length > 0) throw new Error(`the export has not exactly one font ${name}`);
    return file;
  };
  const archivo = find('archivo');
  return { latin: [archivo], arabic: [archivo, find('noto-sans-arabic')] };
}
