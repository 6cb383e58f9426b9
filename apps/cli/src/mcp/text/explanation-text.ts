import type { Explanation } from '@outlay/domain';
import type { z } from 'zod';
import { explanationTree } from '../../output/explanation-tree.ts';
import { citedOf } from '../cited.ts';
import type { explainedFigureSchema } from '../tools/explain.ts';
import { figureWords } from './amount.ts';
import { citedLines, evidenceLines, referenceLines } from './figure-lines.ts';
import { outlookLines } from './outlook.ts';
import { STYLE } from './page.ts';
import { periodWords } from './period.ts';
import { RATE_WORDS } from './rate.ts';

type ExplainedFigure = z.infer<typeof explainedFigureSchema>;

/** One figure for a reader: what it is, how it came about, its documents and how to cite it. */
export function explanationText(figure: ExplainedFigure): string {
  const { entity, period, basis, currency, rate, value, kind, gap, caveats, derivation, sources, asOf } = figure;
  const stated = value && kind ? figureWords({ ...value, kind }) : `gap, ${gap?.reason}: ${gap?.text}`;
  return [
    `Capital expenditure of ${entity.name} (${entity.id}, ${entity.type}), ${periodWords(period)}: ${stated}`,
    `Basis asked for: ${basis}. Currency: ${currency}, where converted at the ${RATE_WORDS[rate]}. As known on ${asOf}. Dataset ${figure.dataset.version}.`,
    ...(figure.missing ?? []).map((part) => `Missing: ${part.name} (${part.id}): ${part.text}`),
    ...outlookLines(figure.outlook, sources),
    ...caveats.map(({ text }) => `Note: ${text}`),
    ...evidenceLines(figure.confidence),
    ...citedLines(citedOf(figure), sources),
    ...(derivation ? ['', ...treeLines(figure)] : []),
    ...referenceLines(figure),
    '',
    figure.bibtex.trimEnd(),
  ].join('\n');
}

function treeLines({ entity, derivation, ...figure }: ExplainedFigure): string[] {
  const explanation = { ...figure, id: entity.id, name: entity.name, derivation } as Explanation;
  return explanationTree({ ...explanation, caveats: [] }, STYLE)
    .trimEnd()
    .split('\n');
}
