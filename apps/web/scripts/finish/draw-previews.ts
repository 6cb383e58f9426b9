import { mkdir, writeFile } from 'node:fs/promises';
import { png } from '@outlay/charts/png';
import { LOCALES, type Locale, OutlayError } from '@outlay/domain';
import { chipPreview } from '../../src/chips/chip-metadata.ts';
import { entityPreview } from '../../src/company/company-preview.ts';
import { entityAnswer } from '../../src/entity/entity-answer.ts';
import { record } from '../../src/record.ts';
import { PREVIEW_FRAME, PREVIEWS, type Preview } from '../../src/shell/previews.ts';

/** Draws the previews of pages. Where the machine has no typeface for Chinese, those are in English, and it says so. */
export async function drawPreviews(folder: URL): Promise<void> {
  const lacking = new Set<Locale>();
  for (const locale of LOCALES) {
    const into = new URL(`previews/${locale}/`, folder);
    await mkdir(into, { recursive: true });
    for (const preview of previews()) {
      await writeFile(new URL(`${preview.name}.png`, into), await picture(preview, locale, lacking));
    }
  }
  for (const locale of lacking) console.warn(`No typeface for ${locale} here: its previews are in English.`);
}

/** Those of single pages, of every company, part, aggregate and group with a chart, and of every chip that rules bind. */
function previews(): Preview[] {
  const entities = [...record.groups, ...record.companies].flatMap(
    ({ id }) => entityPreview(record, entityAnswer(record, id)) ?? [],
  );
  const chips = record.chips.flatMap(({ id }) => chipPreview(record, id) ?? []);
  return [...PREVIEWS, ...entities, ...chips];
}

async function picture(preview: Preview, locale: Locale, lacking: Set<Locale>): Promise<Uint8Array> {
  const { chart, query } = preview;
  try {
    return await png(chart, chart.state(record, query), { locale, frame: PREVIEW_FRAME });
  } catch (error) {
    if (!(error instanceof OutlayError) || error.code !== 'file-failed' || locale === 'en') throw error;
    lacking.add(locale);
    return png(chart, chart.state(record, query), { locale: 'en', frame: PREVIEW_FRAME });
  }
}
