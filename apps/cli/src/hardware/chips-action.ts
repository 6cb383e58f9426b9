import {
  chipDocument,
  chipList,
  chipListRecords,
  type Dataset,
  findChips,
  OutlayError,
  parseAmount,
  parseCurrency,
  purchase,
  purchaseRecords,
  type Range,
} from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { list } from '../commands/listing.ts';
import { EXIT } from '../exit-code.ts';
import { chipPage } from './chip-page.ts';
import { chipTable } from './chip-table.ts';
import { purchasePage } from './purchase-page.ts';

/** `outlay chips`: a list, one chip in full, or what an amount buys. */
export const chipsAction: Action = (effects, words, options) => {
  const dataset = effects.dataset();
  if (options.buy !== undefined) return buy(dataset, effects, words, options);
  const on = options.on === undefined ? undefined : String(options.on);
  const to = String(options.to ?? 'CN');
  const vendor = options.vendor === undefined ? undefined : String(options.vendor);
  const only = words.length === 1 ? findChips(dataset, words[0] as string) : [];
  const rows = chipList(dataset, { chips: words, vendor, on, to });
  if (only.length === 1) {
    const document = chipDocument(dataset, { chip: only[0]?.id as string, on, to });
    list(effects, options, {
      value: document,
      records: chipListRecords(rows),
      table: (style) => chipPage(document, style),
    });
  } else {
    list(effects, options, {
      value: rows,
      records: chipListRecords(rows),
      table: (style) => chipTable(rows, style),
    });
  }
  return EXIT.done;
};

function buy(dataset: Dataset, effects: Parameters<Action>[0], words: string[], options: Record<string, unknown>) {
  const [chip, another] = words;
  if (chip === undefined || another !== undefined) {
    throw new OutlayError('invalid-query', '--buy is about one chip or model', {
      hint: 'For example: outlay chips h20 --buy 7bn --price 12000..13000',
    });
  }
  const currency = parseCurrency(String(options.currency ?? 'USD'));
  const answer = purchase(dataset, {
    chip,
    amount: { amount: parseAmount(String(options.buy)), currency },
    price: options.price === undefined ? undefined : priceOf(String(options.price)),
  });
  list(effects, options, {
    value: answer,
    records: purchaseRecords(answer),
    table: (style) => purchasePage(answer, style),
  });
  return EXIT.done;
}

/** A price as typed: `12000`, `12000..13000`. */
function priceOf(text: string): Range {
  const [low, high, more] = text.split('..');
  if (more !== undefined || low === undefined) throw badPrice(text);
  const bounds = [low, high].filter((bound) => bound !== undefined).map((bound) => parseAmount(bound));
  if (bounds.some((bound) => bound <= 0)) throw badPrice(text);
  return bounds.length === 1 ? { amount: bounds[0] } : { low: bounds[0], high: bounds[1] };
}

function badPrice(text: string): OutlayError {
  return new OutlayError('invalid-amount', `"${text}" is no price`, { hint: 'Write 12500 or a range, 12000..13000' });
}
