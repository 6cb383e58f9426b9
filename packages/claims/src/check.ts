import type { CheckedClaim, CheckReport, ClaimMetric, Dataset, Day, ExportStatusName } from '@outlay/domain';
import { plainDocument, type TextDocument } from './document/text-document.ts';
import type { Grammar } from './grammar.ts';
import { chipId, vendorOf } from './judge/chips.ts';
import type { Environment } from './judge/environment.ts';
import { judge } from './judge/judge.ts';
import type { Judgement } from './judge/verdict.ts';
import { ARABIC } from './lexicon/arabic/grammar.ts';
import { CHINESE } from './lexicon/chinese/grammar.ts';
import { ENGLISH } from './lexicon/english/grammar.ts';
import type { StatusWord } from './lexicon/tag.ts';
import { type Found, readText } from './reading/read-text.ts';
import type { Statement } from './reading/statement.ts';
import type { Value } from './scan/atom.ts';
import { detectLanguage, type Language } from './text/language.ts';
import { explanationOf } from './words/explain.ts';

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, ar: ARABIC, zh: CHINESE };

/** How a text is to be read. */
export type CheckOptions = {
  /** Detected from the text where it is not given. */
  readonly lang?: Language | undefined;
  /** The day of the text, which relative words and guidance refer to; by default the one it names, else the last of the record. */
  readonly published?: Day | undefined;
  /** The language of explanations; that of the text where it is not given. */
  readonly explainIn?: Language | undefined;
};

/**
 * Finds what a text claims about capital expenditure, growth and chips, and says what the record makes of each. Spans
 * are those of the text as it was given, or of the source of a document.
 */
export function checkText(dataset: Dataset, input: string | TextDocument, options: CheckOptions = {}): CheckReport {
  const document = typeof input === 'string' ? plainDocument(input) : input;
  const { text } = document;
  const lang = options.lang ?? detectLanguage(text);
  const published = options.published ?? document.published;
  const environment: Environment = {
    dataset,
    published: published ?? dataset.recordedTo,
    dated: published !== undefined,
  };
  const spoken = options.explainIn ?? lang;
  const judged = judgedOn(environment, spoken);
  const claims = readText(text, GRAMMARS[lang], dataset).map((found): CheckedClaim => {
    const { judgement, explanation } = judgedOnce(found, spoken, environment, judged);
    return claimOf(document, found, judgement, explanation, environment);
  });
  return { lang, claims };
}

type Judged = { readonly judgement: Judgement; readonly explanation: string };

/** What was judged for a day and explained in a language; bounded, because texts may say anything. */
const verdicts = new WeakMap<Dataset, Map<string, Map<string, Judged>>>();
const MOST = 20_000;

function judgedOn({ dataset, published, dated }: Environment, spoken: Language): Map<string, Judged> {
  const days = verdicts.get(dataset) ?? new Map<string, Map<string, Judged>>();
  verdicts.set(dataset, days);
  const day = `${spoken} ${dated ? published : ''}`;
  const judged = days.get(day) ?? new Map<string, Judged>();
  // One day at a time: a text is checked again and again while it is written.
  if (!days.has(day)) days.clear();
  days.set(day, judged);
  if (judged.size > MOST) judged.clear();
  return judged;
}

/** A statement that is made twice is judged once. */
function judgedOnce(
  { statement, inherited }: Found,
  lang: Language,
  environment: Environment,
  judged: Map<string, Judged>,
): Judged {
  const { from: _, to: __, ...said } = statement;
  const key = JSON.stringify([said, inherited]);
  const known = judged.get(key);
  if (known) return known;
  const judgement = judge(statement, inherited, environment);
  const made = { judgement, explanation: explanationOf(judgement, statement, lang, environment) };
  judged.set(key, made);
  return made;
}

function claimOf(
  { source, sourceSpan }: TextDocument,
  { statement, span }: Found,
  judgement: Judgement,
  explanation: string,
  environment: Environment,
): CheckedClaim {
  const { verdict, period, figure, derivation, basis } = judgement;
  const { chip, status } = statement;
  const [start, end] = sourceSpan(...span);
  return {
    text: source.slice(start, end),
    span: [start, end],
    entities: entitiesOf(statement, environment),
    metric: metricOf(statement),
    period,
    ...numbersOf(statement),
    ...(chip ? { chip: chipId(chip, environment) } : {}),
    ...(status ? { status: STATUS[status] } : {}),
    ...(basis ? { basis } : {}),
    verdict,
    explanation,
    figure: figure as CheckedClaim['figure'],
    derivation,
  };
}

/** Whom a claim names: of a ratio both sides, the one that is measured first. Kinds of companies are no entities. */
function entitiesOf({ subject, versus, chip }: Statement, environment: Environment): string[] {
  const compared = versus === undefined || versus === 'revenue' ? [] : versus.ids;
  const named = [...(subject?.ids ?? []), ...compared].filter((id) => id !== 'world' && id !== 'startups');
  // What is said of a chip and of no one in particular is said of its maker.
  const vendor = named.length === 0 && chip ? vendorOf(chip, environment) : undefined;
  return vendor ? [vendor] : named;
}

const STATUS: Readonly<Record<StatusWord, ExportStatusName>> = {
  blocked: 'controlled',
  allowed: 'not-controlled',
  licence: 'licence-required',
};

function metricOf({ kind, measure }: Statement): ClaimMetric {
  switch (kind) {
    case 'level':
      return measure === 'capex' || measure === 'spending' ? 'capex' : 'other';
    case 'growth':
    case 'change':
      if (measure === 'revenue' || measure === 'segment-revenue') return 'revenue-growth';
      return measure === 'capex' || measure === 'spending' ? 'growth' : 'other';
    case 'ratio':
      return 'ratio';
    case 'price':
      return 'chip-price';
    case 'units':
    case 'worth':
      return 'chip-shipments';
    case 'status':
      return 'export-status';
    case 'other':
      return 'other';
  }
}

type Numbers = Pick<CheckedClaim, 'amount' | 'currency' | 'low' | 'high' | 'growth' | 'ratio' | 'bound'>;

function numbersOf({ kind, value, direction }: Statement): Numbers {
  if (!value) return { bound: 'eq' };
  const bound = boundOf(value);
  const currency = value.currency ? { currency: value.currency } : {};
  // A multiple is growth in its own words: both are given.
  const multiple = value.unit === 'times' ? { ratio: rounded(value.low.value) } : {};
  if (kind === 'growth') return { growth: rounded(growthOf(value, direction)), ...multiple, bound };
  if (kind === 'ratio' || value.unit === 'fraction') {
    const ratio = value.unit === 'percent' ? value.low.value / 100 : value.low.value;
    return { ratio: rounded(ratio), bound };
  }
  if (value.high) return { ...currency, low: value.low.value, high: value.high.value, bound };
  return { amount: value.low.value, ...currency, bound };
}

function growthOf({ unit, low }: Value, direction: Statement['direction']): number {
  const sign = direction === -1 ? -1 : 1;
  if (unit === 'times') return (low.value - 1) * 100;
  return sign * (unit === 'fraction' ? low.value * 100 : low.value);
}

/** Without the noise of binary fractions. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}

function boundOf({ high, bound, hedged }: Value): CheckedClaim['bound'] {
  if (high) return 'range';
  if (bound === 'gt' || bound === 'gte') return 'gt';
  if (bound === 'lt' || bound === 'lte') return 'lt';
  return hedged ? 'approx' : 'eq';
}
