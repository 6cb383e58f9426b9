import type { ExportTimeline } from '@outlay/domain';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import type { Rules } from './status-page.ts';
import { inAlarm, NOT_ADVICE, statusSentence } from './status-words.ts';

/** The status of a chip over time: spans of days, each with the rule that decided and what had changed. */
export function timelinePage(record: Rules, timeline: ExportTimeline, style: Style): string {
  const { name, released, spans, events, destination, chip, variants } = timeline;
  const indent = ' '.repeat(26);
  const lines = spans.flatMap(({ from, to, text, began, ended, ...span }) => {
    const because = [...began.map((rule) => `${rule} came into force`), ...ended.map((rule) => `${rule} ended`)];
    const said = [text, ...(because.length === 0 ? [] : [`Changed because ${because.join(', ')}.`])].filter(Boolean);
    return [
      `  ${from}..${to}  ${inAlarm(style, span, statusSentence(span, span.exception))}`,
      ...said.flatMap((line) => wrap(line, style.width - 26).map((part) => `${indent}${style.dim(part)}`)),
    ];
  });
  const beside = events.flatMap(({ rule, from, outcome }) => {
    const { names, jurisdiction } = record.exportRule(rule);
    return [`  ${from}  ${jurisdiction === 'CN' ? 'China' : 'US'}: ${names.en}, ${outcome}`];
  });
  const where = { CN: 'China', HK: 'Hong Kong', MO: 'Macau' }[destination];
  return [
    style.bold(`${name}, to ${where}${released === undefined ? '' : `, released ${released}`}`),
    '',
    ...(lines.length === 0 ? ['  not out on the last day of the record'] : lines),
    ...(beside.length === 0 ? [] : ['', 'Beside the rules, deciding nothing', ...beside]),
    ...(variants.length < 2
      ? []
      : ['', ...wrap(`The same for ${variants.filter((id) => id !== chip).join(', ')}, once out.`, style.width)]),
    '',
    style.dim(NOT_ADVICE),
    '',
  ].join('\n');
}
