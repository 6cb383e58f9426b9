import type { Change, Dataset, ExportStatus, RuleFinding } from '@outlay/domain';
import { wrap } from '../output/columns.ts';
import type { Style } from '../output/style.ts';
import { wholeOr } from './numbers.ts';
import { inAlarm, NOT_ADVICE, outcomeWord, statusSentence } from './status-words.ts';

/** What finds a rule by its id. */
export type Rules = Pick<Dataset, 'exportRule'>;

const DESTINATIONS = { CN: 'China', HK: 'Hong Kong', MO: 'Macau' } as const;

const SPECS: Readonly<Record<Change['spec'], (value: string) => string>> = {
  performance: (value) => `TPP ${value}`,
  dieArea: (value) => `die ${value} mm2`,
  chipToChip: (value) => `chip-to-chip ${value} GB/s`,
  pcie: (value) => `PCIe ${value} GB/s`,
  memoryBandwidth: (value) => `memory ${value} GB/s`,
};

/** The status of one chip on a day: the answer, the rules in force with their numbers, and what stands beside them. */
export function statusPage(record: Rules, answer: ExportStatus, style: Style): string {
  const [first] = answer.variants as [ExportStatus['variants'][number]];
  const deciding = answer.findings.find(({ rule }) => rule === answer.decidedBy);
  const sentence = statusSentence(answer, deciding?.exception);
  const lines = [
    style.bold(`${first.name}, to ${DESTINATIONS[answer.destination]}, on ${answer.on}`),
    inAlarm(style, answer, sentence),
    '',
    ...findings(record, answer.findings, style),
    ...changes(deciding, style),
    ...beside(record, answer, style),
    ...notes(answer, style),
  ];
  return `${lines.join('\n')}\n`;
}

/** Each rule: its id, the numbers, what it says at the right edge; beneath, its citation and days. */
function findings(record: Rules, all: readonly RuleFinding[], style: Style): string[] {
  const id = Math.max(...all.map(({ rule }) => rule.length), 0) + 2;
  return all.flatMap((finding) => {
    const rule = record.exportRule(finding.rule);
    const word = outcomeWord(finding);
    const room = style.width - 2 - id - word.length - 2;
    const [head = '', ...more] = wrap(finding.text, room);
    const since = `${rule.citation.split(', FR Doc')[0]}, in force since ${rule.from}${rule.to === undefined ? '' : ` until ${rule.to}`}`;
    return [
      `  ${finding.rule.padEnd(id)}${head.padEnd(room)}  ${word}`,
      ...more.map((line) => `  ${' '.repeat(id)}${line}`),
      ...wrap(since, style.width - 2 - id).map((line) => `  ${' '.repeat(id)}${style.dim(line)}`),
    ];
  });
}

/** Where the answer of the deciding rule would turn, each specification by itself. */
function changes(deciding: RuleFinding | undefined, style: Style): string[] {
  if (!deciding || deciding.changes.length === 0) return [];
  const said = deciding.changes.map(({ spec, op, value, becomes, provision }) => {
    const turned = outcomeWord({ ...deciding, outcome: becomes, provision, exception: undefined });
    const word = turned === 'none' ? 'outside' : turned;
    return `${SPECS[spec](`${op} ${Number.isInteger(value) ? wholeOr(value) : value.toFixed(1)}`)}: ${word}`;
  });
  return ['', ...wrap(`It would change at ${said.join('; ')}.`, style.width).map(style.dim)];
}

/** Announcements, licences and guidance, then China's own measures: they decide nothing. */
function beside(record: Rules, { notices, measures }: ExportStatus, style: Style): string[] {
  const said = (title: string, entries: ExportStatus['notices']) =>
    entries.length === 0
      ? []
      : [
          '',
          title,
          ...entries.flatMap(({ rule, text }) => {
            const { from } = record.exportRule(rule);
            const [head = '', ...more] = wrap(`${from}  ${text}`, style.width - 2, '            ');
            return [`  ${head}`, ...more.map((line) => `  ${line}`)];
          }),
        ];
  return [...said('Beside the rules, deciding nothing', notices), ...said("China's own measures", measures)];
}

function notes({ variants, caveats, chip }: ExportStatus, style: Style): string[] {
  const others = variants.map(({ chip: id }) => id);
  const texts = [
    others.length > 1
      ? `"${chip}" stands for ${others.join(', ')}, which agree; the numbers are those of the first.`
      : '',
    ...caveats.map(({ text }) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`),
    NOT_ADVICE,
  ];
  return ['', ...texts.filter(Boolean).flatMap((text) => wrap(text, style.width).map(style.dim))];
}
