import type { Chip } from '../chips/chip.ts';
import type { Dataset } from '../dataset.ts';
import type { RuledStatus } from '../export-control/export-status.ts';
import { turningDays } from '../export-control/timeline.ts';
import type { Caveat } from '../figure/figure.ts';
import type { Day } from '../period/day.ts';
import { lastDayOf } from '../source/source.ts';

/** What a reader must know to read a status: whom the rules bind, what was assumed, what could not be checked. */
export function statusCaveats(dataset: Dataset, chip: Chip, on: Day, ruled: RuledStatus): Caveat[] {
  const vendor = dataset.chipVendor(chip.vendor);
  const say = (code: string, text: string): Caveat => ({ code, text, entities: [chip.id] });
  const deciding = ruled.findings.find(({ rule }) => rule === ruled.decidedBy);
  const uses = new Set(deciding?.decided.map(({ quantity }) => quantity));
  const [first] = turningDays(dataset.exportRules, 'CN');
  return [
    ...(first !== undefined && on < first
      ? [say('before-record', `the rules on record begin on ${first}; what held before is not on record`)]
      : []),
    ...(vendor.country === 'US'
      ? []
      : [
          say(
            'not-a-us-export',
            `${vendor.names.en} is no US company: no US export, the rules are read on its numbers`,
          ),
        ]),
    ...(chip.market === 'in-house'
      ? [say('in-house', `${vendor.names.en} does not sell it as a chip: the rules are read on its numbers`)]
      : []),
    ...(chip.market === 'announced' ? [say('not-on-sale', 'it was never sold up to the last day of the record')] : []),
    ...(chip.released !== undefined && lastDayOf(chip.released) > on
      ? [say('not-yet-released', `it was released on ${chip.released}, after this day`)]
      : []),
    ...(chip.estimated.includes('dieArea') && uses.has('density')
      ? [say('estimated-input', 'the die area, and so the density, is an estimate')]
      : []),
    ...(chip.estimated.includes('dense') && (uses.has('performance') || uses.has('density'))
      ? [say('estimated-input', 'the peak rates are an estimate')]
      : []),
    ...(deciding?.open ?? []).map((code) => say(code, OPEN[code])),
  ];
}

const OPEN = {
  'us-sale': 'the rule asks that the chip was on sale in the United States on 15 January 2026, which is not on record',
  'reported-threshold':
    'the letters are not public; the numbers compared are those of the products named and those Intel told its customers',
} as const;
