import { formatBrief } from '../../money/format.ts';
import { plainReadings, type Question } from './question.ts';
import type { Slip, SlipKind } from './reconciliation.ts';

const SCALES: readonly { kind: SlipKind; factor: number; text: string }[] = [
  { kind: 'tenfold', factor: 10, text: 'ten times too small' },
  { kind: 'tenfold', factor: 1 / 10, text: 'ten times too large (1亿 is 0.1 billion)' },
  { kind: 'thousandfold', factor: 1000, text: 'a thousand times too small (million for billion)' },
  { kind: 'thousandfold', factor: 1 / 1000, text: 'a thousand times too large (billion for million)' },
];

/** The number with its point in the wrong place: 亿 taken for billion, million for billion. */
export function scaleSlips(question: Question): Slip[] {
  return SCALES.flatMap(({ kind, factor, text }): Slip[] => {
    const amount = { low: question.stated.amount.low * factor, high: question.stated.amount.high * factor };
    const [reading] = plainReadings({ ...question, stated: { ...question.stated, amount } })
      .filter(({ fits, growthFits }) => fits !== 'outside' && growthFits !== false)
      .sort((left, right) => left.departures.length - right.departures.length);
    if (!reading) return [];
    const said =
      reading.value.amount === undefined
        ? ''
        : `, ${formatBrief({ amount: reading.value.amount, currency: reading.value.currency })}`;
    return [{ kind, text: `${text}: ${reading.text}${said}`, reading }];
  });
}
