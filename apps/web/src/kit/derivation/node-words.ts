import {
  BASES,
  type Basis,
  type Currency,
  counted,
  currencyWords,
  type FigureDerivation,
  fiscalWords,
  type Locale,
  METRIC_NAMES,
  type Metric,
  parseFiscalLabel,
  periodWords,
  unitWords,
} from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { kit } from '../../messages/kit.ts';
import type { Above } from './node.tsx';
import type { DerivationWords } from './words-of.ts';

/** What a step says: whose figure, where that is new, and how it is made. */
export type NodeWords = { readonly name: string | undefined; readonly how: readonly string[] };

/** The basis of a figure, or what else it measures; of a converted one that of what was converted. */
export function basisOf(node: FigureDerivation): string | undefined {
  if (node.op === 'observation') return node.observation.basis ?? node.observation.metric;
  if (node.op === 'sum' || node.op === 'difference') return node.basis;
  const operand = node.operands.find((below) => below.op !== 'rate');
  return operand && basisOf(operand as FigureDerivation);
}

/** First and last day of a step, where it has days of its own. */
export function daysOf(node: FigureDerivation): string | undefined {
  const period = node.op === 'observation' ? node.observation.period : 'period' in node ? node.period : undefined;
  return period && `${period.start} ${period.end}`;
}

/** The words of one step. */
export function nodeWords(
  node: FigureDerivation,
  { locale, names, defines }: DerivationWords,
  above: Above | undefined,
): NodeWords {
  const t = translator(kit, locale);
  const isNew = above?.entity !== node.entity;
  const name = isNew ? names(node.entity) : undefined;
  const unit = unitWords(node.value.currency as Currency, locale);
  const newUnit = above?.currency !== node.value.currency;
  const measured = basisOf(node);
  const newMeasure =
    measured !== undefined && measured !== above?.basis
      ? [isBasis(measured) ? defines(node.entity, measured) : METRIC_NAMES[locale][measured as Metric]]
      : [];
  switch (node.op) {
    case 'convert':
      return { name, how: [newUnit ? unit : t('convert', { unit })] };
    case 'convenience':
      return { name, how: [t('convenience', { currency: currencyWords(node.value.currency as Currency, locale) })] };
    case 'snap':
      return { name, how: [t('snap', { period: periodWords(node.period, locale) })] };
    case 'share-of-days':
      return { name, how: [periodWords(node.period, locale), t('shareOfDays', { days: node.days, of: node.of })] };
    case 'observation':
      return { name, how: [...observationWords(node, locale), ...newMeasure, ...(isNew && newUnit ? [unit] : [])] };
    case 'sum':
    case 'difference': {
      if (addsCompanies(node)) {
        const companies = counted(node.operands.length, 'company', locale);
        return { name, how: [t('sumOf', { companies, unit })] };
      }
      return {
        name,
        how: [
          ...(above?.days === daysOf(node) && name !== undefined ? [] : [periodWords(node.period, locale)]),
          ...newMeasure,
          ...(node.op === 'difference' ? [t('difference')] : []),
          ...(newUnit ? [unit] : []),
        ],
      };
    }
  }
}

/** Whether a sum adds companies, rather than the quarters of one. */
function addsCompanies(node: Extract<FigureDerivation, { op: 'sum' | 'difference' }>): boolean {
  const entities = node.operands.flatMap((operand) => (operand.op === 'rate' ? [] : [operand.entity]));
  return node.op === 'sum' && entities.some((entity) => entity !== node.entity);
}

function observationWords(node: Extract<FigureDerivation, { op: 'observation' }>, locale: Locale): string[] {
  const days = periodWords(node.observation.period, locale);
  if (node.label === undefined) return [days];
  return [
    days,
    /^FY\d{4}(-|$)/.test(node.label) ? `(${fiscalWords(parseFiscalLabel(node.label), locale)})` : node.label,
  ];
}

function isBasis(measured: string): measured is Basis {
  return (BASES as readonly string[]).includes(measured);
}
