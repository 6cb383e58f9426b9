import {
  computeBought,
  computeRecords,
  OutlayError,
  STAGES,
  type Stage,
  shipmentRecords,
  shipments,
} from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { list } from '../commands/listing.ts';
import { EXIT } from '../exit-code.ts';
import { requiredOption } from '../options.ts';
import { computePage } from './compute-page.ts';
import { shipmentsPage } from './shipments-page.ts';

/** `outlay shipments`: rows by estimator, or the compute of each buyer. */
export const shipmentsAction: Action = (effects, words, options) => {
  const dataset = effects.dataset();
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const stage = stageOf(text('stage'));
  const [estimator, asOf] = [text('estimator'), text('asOf')];
  if (options.totals === true) {
    if (words.length > 0 || options.chip !== undefined) {
      throw new OutlayError('invalid-query', 'totals are of all buyers and chips', {
        hint: 'Leave out the buyers and --chip',
      });
    }
    const period = requiredOption(options, 'period', '2024');
    const answer = computeBought(dataset, { period, estimator, stage, asOf });
    list(effects, options, {
      value: answer,
      records: computeRecords(answer),
      table: (style) => computePage(answer, style),
    });
    return answer.estimators.length === 0 ? EXIT.missing : EXIT.done;
  }
  const answer = shipments(dataset, {
    buyers: words,
    product: text('chip'),
    period: text('period'),
    estimator,
    stage,
    asOf,
  });
  list(effects, options, {
    value: answer,
    records: shipmentRecords(answer),
    table: (style) => shipmentsPage(answer, style),
  });
  return answer.rows.length === 0 ? EXIT.missing : EXIT.done;
};

function stageOf(text: string | undefined): Stage | undefined {
  if (text === undefined || (STAGES as readonly string[]).includes(text)) return text as Stage | undefined;
  throw new OutlayError('invalid-query', `"${text}" is no stage`, { hint: `Use one of ${STAGES.join(', ')}` });
}
