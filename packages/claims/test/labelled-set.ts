import { readFileSync } from 'node:fs';
import type { CheckedClaim, Dataset } from '@outlay/domain';
import { parsePeriod } from '@outlay/domain';
import { checkText, type Language } from '../src/index.ts';

/** A claim as an author labels it: a line `capex alibaba 2024-H1 CNY 23bn supported`. */
export type Gold = {
  readonly line: string;
  readonly metric: string;
  /** Ids joined by +, or a chip's id. */
  readonly entity: string;
  /** A calendar period, `day..day`, or - where it does not matter. */
  readonly period: string;
  readonly value: string;
  readonly verdict: string;
};

/** A text with the claims in it; none for a text that claims nothing. */
export type Labelled = {
  readonly text: string;
  readonly published: string | undefined;
  readonly gold: readonly Gold[];
};

/** How well a set was read. */
export type Score = {
  readonly found: number;
  readonly gold: number;
  readonly matched: number;
  readonly right: number;
  readonly faults: readonly string[];
};

/** Reads a set: `@` sets the day of the texts behind it, `>` begins a text, `>>` adds a line to it, other lines are its claims. */
export function readLabelled(file: string): Labelled[] {
  const items: { text: string; published: string | undefined; gold: Gold[] }[] = [];
  let published: string | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) published = line.slice(1).trim() || undefined;
    else if (line.startsWith('>> ')) (items.at(-1) as { text: string }).text += `\n${line.slice(3)}`;
    else if (line.startsWith('> ')) items.push({ text: line.slice(2), published, gold: [] });
    else {
      const words = line.split(' ');
      const [metric = '', entity = '', period = ''] = words;
      const verdict = words.at(-1) as string;
      items.at(-1)?.gold.push({ line, metric, entity, period, value: words.slice(3, -1).join(' '), verdict });
    }
  }
  return items;
}

const MAGNITUDES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

function amountOf(text: string): number {
  const match = /^([\d.]+)(k|m|bn|tn)?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no amount of a label`);
  return Number((Number(match[1]) * (MAGNITUDES[match[2] ?? ''] as number)).toPrecision(12));
}

const close = (left: number | undefined, right: number): boolean =>
  left !== undefined && Math.abs(left - right) <= Math.abs(right) * 1e-4 + 1e-9;

function sameNumber(claim: CheckedClaim, value: string): boolean {
  if (/^(?:blocked|allowed|licence)$/.test(value)) {
    const status = { blocked: 'controlled', allowed: 'not-controlled', licence: 'licence-required' }[value];
    return claim.status === status;
  }
  if (/^[+-][\d.]+%$/.test(value)) return close(claim.growth, Number.parseFloat(value));
  if (value.startsWith('x'))
    return claim.ratio !== undefined && Math.abs(claim.ratio / Number(value.slice(1)) - 1) < 0.01;
  const [first = '', second] = value.split(' ');
  const currency = second === undefined ? undefined : first;
  const [low = '', high] = (second ?? first).split('..');
  if (claim.currency !== currency) return false;
  return high === undefined
    ? close(claim.amount, amountOf(low))
    : close(claim.low, amountOf(low)) && close(claim.high, amountOf(high));
}

function sameEntity({ entities, chip }: CheckedClaim, entity: string, { groups }: Dataset): boolean {
  if (entity === '-') return true;
  if (chip !== undefined) return chip === entity;
  const members = (ids: readonly string[]): string =>
    [...new Set(ids.flatMap((id) => groups.find((group) => group.id === id)?.members ?? [id]))].sort().join('+');
  return members(entities) === members(entity.split('+'));
}

function samePeriod({ period }: CheckedClaim, wanted: string): boolean {
  if (wanted === '-') return true;
  const { start, end } = parsePeriod(wanted);
  return period?.start === start && period.end === end;
}

/** Whether a claim that was found is the one that an author labelled. */
export function isSame(claim: CheckedClaim, gold: Gold, dataset: Dataset): boolean {
  return (
    claim.metric === gold.metric &&
    sameNumber(claim, gold.value) &&
    sameEntity(claim, gold.entity, dataset) &&
    samePeriod(claim, gold.period)
  );
}

/** Reads a set and counts what was found, what was missed, and which verdicts are right. */
export function score(dataset: Dataset, items: readonly Labelled[], lang: Language): Score {
  let found = 0;
  let gold = 0;
  let matched = 0;
  let right = 0;
  const faults: string[] = [];
  for (const item of items) {
    const { claims } = checkText(dataset, item.text, { lang, published: item.published });
    const left = [...claims];
    found += claims.length;
    gold += item.gold.length;
    for (const label of item.gold) {
      const at = left.findIndex((claim) => isSame(claim, label, dataset));
      const claim = left[at];
      if (!claim) {
        faults.push(`MISSED  ${label.line}\n        ${item.text}`);
        continue;
      }
      left.splice(at, 1);
      matched++;
      if (claim.verdict === label.verdict) right++;
      else faults.push(`VERDICT ${label.line}: ${claim.verdict} (${claim.explanation})\n        ${item.text}`);
    }
    for (const claim of left) {
      const { metric, entities, chip, period, amount, currency, low, high, growth, ratio, status, verdict } = claim;
      const said = {
        metric,
        entities,
        chip,
        period: period && `${period.start}..${period.end}`,
        amount,
        currency,
        low,
        high,
        growth,
        ratio,
        status,
        verdict,
      };
      faults.push(`EXTRA   «${claim.text}» ${JSON.stringify(said)}\n        ${item.text}`);
    }
  }
  return { found, gold, matched, right, faults };
}
