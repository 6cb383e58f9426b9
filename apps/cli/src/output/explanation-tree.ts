import {
  type Derivation,
  type Explanation,
  type FigureDerivation,
  formatRangeInMillions,
  formatRate,
  type Kind,
  periodInWords,
  periodLabel,
} from '@outlay/domain';
import { unitOf } from './amount.ts';
import { wrap } from './columns.ts';
import { legend, marked } from './marks.ts';
import { link, type Style } from './style.ts';
import { drawTree, type TreeNode } from './tree.ts';

/** The derivation of a figure as a tree, its documents as leaves. */
export function explanationTree(explanation: Explanation, style: Style): string {
  const { name, period, currency, derivation, gap } = explanation;
  if (!derivation) {
    const lines = [
      style.bold(`${name}, ${inWords(explanation)}`),
      '',
      ...wrap(`(gap)  ${gap?.text}`, style.width, '       '),
    ];
    const missing = (explanation.missing ?? []).flatMap((part) =>
      wrap(`${part.name}: ${part.text}`, style.width - 7, '  ').map((line) => `       ${line}`),
    );
    return `${[...lines, ...missing].join('\n')}\n`;
  }
  const root = { ...node(derivation, style, undefined), paint: style.bold };
  const whole: TreeNode = { ...root, words: `${name}, ${inWords(explanation)}, ${unitOf(currency)}` };
  if (derivation.op === 'observation') {
    whole.details = [];
    whole.children = [node(derivation, style, undefined)];
  }
  const lines = drawTree(whole, style);
  const caveats = explanation.caveats.flatMap(({ text }) => wrap(`${text}.`, style.width));
  const marks = legend(kindsOf(derivation));
  return `${[...lines, '', ...(caveats.length > 0 ? caveats : []), ...(marks ? [style.dim(marks)] : []), ...wrap(`As known on ${explanation.asOf}, period ${period.label}. A, B, C: evidence (document seen, two sources, one source).`, style.width).map(style.dim)].join('\n')}\n`;
}

function inWords({ period }: Explanation): string {
  const words = periodInWords(period);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What the node above is about, so that a node says only what differs. */
type Parent = { entity: string; basis: string | undefined; printed: boolean; currency: string };

function basisOf(tree: FigureDerivation): string | undefined {
  if (tree.op === 'observation') return tree.observation.basis ?? tree.observation.metric;
  if (tree.op === 'sum' || tree.op === 'difference') return tree.basis;
  const [operand] = tree.operands.filter((below) => below.op !== 'rate');
  return operand && basisOf(operand);
}

function kindsOf(tree: Derivation): Kind[] {
  return tree.op === 'rate' ? [] : [tree.kind, ...tree.operands.flatMap(kindsOf)];
}

function node(tree: Derivation, style: Style, parent: Parent | undefined): TreeNode {
  if (tree.op === 'rate') return rateNode(tree, style);
  const drawn = figureNode(tree, style, parent);
  const unit = `${tree.value.currency} millions`;
  if (!parent || parent.currency === tree.value.currency || drawn.words.includes(unit)) return drawn;
  return { ...drawn, words: `${drawn.words}, ${unit}` };
}

function figureNode(tree: FigureDerivation, style: Style, parent: Parent | undefined): TreeNode {
  const amount = marked(formatRangeInMillions(tree.value), tree.kind);
  const children = tree.operands.map((operand) =>
    node(operand, style, {
      entity: tree.entity,
      basis: basisOf(tree),
      printed: tree.op === 'convenience' || parent?.printed === true,
      currency: tree.value.currency,
    }),
  );
  const own = parent?.entity === tree.entity ? '' : `${tree.name}, `;
  switch (tree.op) {
    case 'observation':
      return {
        words: observationWords(tree, own, parent),
        amount,
        details: documentLines(tree, style, parent),
        children,
      };
    case 'sum':
    case 'difference':
      return { words: combinationWords(tree, own), amount, details: [], children };
    case 'share-of-days':
      return {
        words: `${tree.period.start}..${tree.period.end}: ${tree.days} of ${tree.of} days of the quarter`,
        amount,
        details: [],
        children,
      };
    case 'snap':
      return {
        words: `${own}${periodLabel(tree.period)}, for which these fiscal days stand`,
        amount,
        details: [],
        children,
      };
    case 'convenience':
      return { words: `${own}as printed in ${tree.value.currency} by the filer`, amount, details: [], children };
    case 'convert':
      return { words: `${own}in ${tree.value.currency} millions`, amount, details: [], children };
  }
}

function combinationWords(tree: Extract<Derivation, { op: 'sum' | 'difference' }>, own: string): string {
  const entities = new Set(tree.operands.flatMap((operand) => (operand.op === 'rate' ? [] : [operand.entity])));
  if (tree.op === 'sum' && (entities.size > 1 || !entities.has(tree.entity)))
    return `sum of ${tree.operands.length} companies, ${tree.value.currency} millions`;
  const days = own === '' ? `${tree.period.start}..${tree.period.end}` : own.slice(0, -2);
  const how = tree.op === 'difference' ? ', the first less the others' : '';
  return `${days}${tree.basis ? `, ${tree.basis}` : ''}${how}`;
}

function observationWords(
  tree: Extract<Derivation, { op: 'observation' }>,
  own: string,
  parent: Parent | undefined,
): string {
  const { observation, label } = tree;
  const what = own === '' ? '' : `${own.slice(0, -2)}, ${observation.basis ?? observation.metric}  `;
  const measured = observation.basis ?? observation.metric;
  const metric = own === '' && measured !== parent?.basis ? `  ${measured}` : '';
  const dates =
    observation.period.start === observation.period.end
      ? observation.period.start
      : `${observation.period.start}..${observation.period.end}`;
  return `${what}${dates}  ${label ? `${label}  ` : ''}${observation.kind}  ${observation.confidence}${metric}`;
}

function documentLines(
  { observation, source, operands }: Extract<Derivation, { op: 'observation' }>,
  style: Style,
  parent: Parent | undefined,
): string[] {
  const date = source.published ? `, ${source.published}` : ', date not on record';
  const title = `${source.title}${date}`;
  const id = style.wide ? `  [${source.id}]` : '';
  const lines = [`${link(style, title, source.url)}${id}`];
  if (!style.hyperlinks && source.url) lines.push(source.url);
  if (observation.estimator)
    lines.unshift(`estimate by ${observation.estimator}${observation.published ? `, ${observation.published}` : ''}`);
  const { convenience, published } = observation;
  if (published && source.published && source.published > published)
    lines.unshift(`first public on ${published}, cited from:`);
  if (parent?.printed && convenience)
    lines.push(`printed as ${convenience.currency} ${formatRangeInMillions(convenience)} million`);
  if (operands.length > 0) lines.push('computed from:');
  return lines;
}

function rateNode(rate: Extract<Derivation, { op: 'rate' }>, style: Style): TreeNode {
  const { start, end } = rate.period;
  const days = rate.approximate ? 'months weighted by days' : `${rate.observations} days`;
  const span = rate.rateKind === 'average' ? `the average rate, ${start}..${end}, ${days}` : `the rate of ${end}`;
  const months =
    rate.rateKind === 'average' && rate.months.length > 1
      ? rate.months.map(({ month, rate: average, weight }) => `${month}  ${average}  ${round(weight)} days`)
      : [];
  return {
    words: `${rate.by === 'divide' ? 'divided' : 'multiplied'} by ${span}`,
    amount: `${formatRate(rate.rate)} =`,
    details: [
      ...rate.sources.map((source) => link(style, `${source.publisher}: ${source.title}`, source.url)),
      ...months,
    ],
    children: [],
  };
}

function round(weight: number): string {
  return Number.isInteger(weight) ? String(weight) : weight.toFixed(1);
}
