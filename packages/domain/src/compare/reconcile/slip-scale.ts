import { plainReadings } from './plain-readings.ts';
import type { Question } from './question.ts';
import type { Slip } from './reconciliation.ts';
import { type SlipName, slipOf } from './slip.ts';

const SCALES: readonly (SlipName & { times: number })[] = [
  { kind: 'tenfold', times: 10, text: 'ten times too small' },
  { kind: 'tenfold', times: 1 / 10, text: 'ten times too large' },
  { kind: 'thousandfold', times: 1000, text: 'a thousand times too small' },
  { kind: 'thousandfold', times: 1 / 1000, text: 'a thousand times too large' },
];

/** The point in the wrong place: 亿, a tenth of a billion, taken for a billion; million for billion. */
export function scaleSlips(question: Question): Slip[] {
  const { stated } = question;
  return SCALES.flatMap(({ times, ...name }) => {
    const amount = { low: stated.amount.low * times, high: stated.amount.high * times };
    const scaled = { ...question, stated: { ...stated, amount, middle: stated.middle * times } };
    return slipOf(name, scaled, plainReadings(scaled));
  });
}
