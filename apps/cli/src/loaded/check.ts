import { checkRecords, checkText, LANGUAGES } from '@outlay/claims';
import { DOCUMENT_TYPES, readDocument } from '@outlay/claims/document';
import { csvText } from '@outlay/dataset';
import { type CheckReport, dayNumber, OutlayError } from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { EXIT } from '../exit-code.ts';
import { formatOf } from '../options.ts';
import { checkTable } from '../output/check-table.ts';
import { json, markdown } from '../output/formats.ts';
import { styleOf } from '../output/style.ts';

/** Checks a text, and prints each of its claims with what the record says to it. */
export const runCheck: Action = (effects, [file], options) => {
  const name = file as string;
  const type = oneOf(DOCUMENT_TYPES, options.type, 'type of text');
  const lang = oneOf(LANGUAGES, options.lang, 'language that is read');
  const format = formatOf(options);
  const day = options.published === undefined ? undefined : existingDay(String(options.published));
  const document = readDocument(effects.readFile(name), { type, name });
  const record = effects.dataset();
  const published = day ?? document.published;
  const report = checkText(record, document, { lang, published });
  if (format === 'json') effects.out(json(report));
  else if (format === 'csv') effects.out(csvText(checkRecords(report)));
  else if (format === 'md') effects.out(markdown(checkRecords(report)));
  else {
    effects.out(checkTable(name === '-' ? 'the text' : name, document, report, styleOf(effects, paintOf(options))));
    effects.err(hint(report, record.recordedTo, published, day));
  }
  return report.claims.some(({ verdict }) => verdict === 'contradicted') ? EXIT.negative : EXIT.done;
};

function paintOf(options: Record<string, unknown>): { color: boolean } {
  return { color: options.color !== false };
}

function existingDay(day: string): string {
  dayNumber(day);
  return day;
}

function oneOf<T extends string>(choices: readonly T[], given: unknown, what: string): T | undefined {
  if (given === undefined) return undefined;
  const choice = choices.find((one) => one === given);
  if (choice !== undefined) return choice;
  throw new OutlayError('invalid-query', `"${given}" is no ${what}`, { hint: `Use one of ${choices.join(', ')}` });
}

/** What the reader may not have asked for: the day that the text was read as of. */
function hint({ claims }: CheckReport, recordedTo: string, published: string | undefined, day: string | undefined) {
  if (claims.length === 0 || day !== undefined) return '';
  if (published !== undefined)
    return `\nRead as published on ${published}, as it says; --published names another day.\n`;
  return `\nRead as published on ${recordedTo}, the last day of the record; --published names another.\n`;
}
