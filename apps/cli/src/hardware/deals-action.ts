import { dealRecords, deals } from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { list } from '../commands/listing.ts';
import { EXIT } from '../exit-code.ts';
import { dealsPage } from './deals-page.ts';

/** `outlay deals`: investments and cash, each with its parts. */
export const dealsAction: Action = (effects, words, options) => {
  const answer = deals(effects.dataset(), {
    parties: words,
    asOf: options.asOf === undefined ? undefined : String(options.asOf),
  });
  list(effects, options, { value: answer, records: dealRecords(answer), table: (style) => dealsPage(answer, style) });
  return EXIT.done;
};
