import { writeFile } from 'node:fs/promises';
import { CHART_CSS, paletteCss } from '@outlay/charts';

/** Writes the colours and the style of drawings as the charts define them, so that page and drawing never differ. */
export async function prepareStyles(folder: URL): Promise<void> {
  const dark = `@media screen and (prefers-color-scheme:dark){:root{${paletteCss('dark')}}}`;
  await writeFile(new URL('palette.css', folder), `:root{${paletteCss('light')}}\n${dark}\n`);
  await writeFile(new URL('charts.css', folder), `${CHART_CSS}\n`);
}
