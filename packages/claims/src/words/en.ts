import type { Catalogue } from './catalogue.ts';

/** Explanations in English. */
export const ENGLISH_WORDS: Catalogue = {
  figure: (who, when, value) => `${who}, ${when}: ${value}`,
  growth: (who, when, growth) => `${who}, ${when}: ${growth}`,
  growthFrom: (growth, now, before) => `${growth} (${now} after ${before})`,
  ratio: (who, when, ratio) => `${who}, ${when}: ${ratio}`,
  change: (who, when, change) => `${who}, ${when}: ${change}`,
  recordSays: (sentence) => `The record gives ${sentence}.`,
  onDefinition: (definition) => `(${definition})`,
  otherDefinition: (definition, value) => `Right on another definition: ${definition} it is ${value}.`,
  headlineGives: (value) => `The headline figure is ${value}.`,
  mixed: (definitions) => `It mixes definitions: ${definitions}.`,
  cashNote: (value) => `On cash purchases alone it is ${value}.`,
  changedLater: (value) => `Later figures make it ${value}.`,
  estimate: (estimator, day, value) => `An estimate: ${value} by ${estimator}, ${day}.`,
  estimatesDiffer: (others) => `Other reports differ: ${others}.`,
  guidance: (value, day) => `The company’s guidance of ${day}: ${value}.`,
  guidanceWas: (value, day) => `That was the guidance of ${day}: ${value}.`,
  fiscal: (days) => `By the company’s own calendar: ${days}.`,
  statusIs: (chip, day, status) => `${chip} on ${day}: ${status}`,
  statusLater: (status, day) => `Since ${day}: ${status}.`,
  mangled: 'The text says “water” for the H20 chip: a name lost in translation (H20, read as H₂O).',
  price: (chip, value, estimator, day) => `${chip}: ${value} each, by ${estimator}, ${day}`,
  units: (chip, count, estimator, day) => `${chip}: ${count}, by ${estimator}, ${day}`,
  share: (value) => `${value} of the amount`,
  deal: (who, value, estimator, day) => `${who}: ${value}, by ${estimator}, ${day}`,
  slips: {
    tenfold: ({ large }) =>
      large
        ? 'Ten times too large, as when 亿 (a hundred million) is taken for a billion.'
        : 'Ten times too small, as when a billion is taken for 亿 (a hundred million).',
    thousandfold: ({ large }) =>
      large
        ? 'A thousand times too large: million and billion are mixed up.'
        : 'A thousand times too small: million and billion are mixed up.',
    'currency-swapped': ({ value }) => `The currency is swapped: it is ${value}.`,
    'rounded-before-conversion': () => 'The amount was rounded before it was converted.',
    'part-of-period': ({ when, value }) => `That is the figure for ${when} alone: ${value}.`,
    'longer-period': ({ when, value }) => `That is the figure for all of ${when}: ${value}.`,
    'neighbouring-period': ({ when, value }) => `That is the figure for ${when}: ${value}.`,
    'other-period': ({ when, value }) => `That is the change over another base, ${when}: ${value}.`,
    'year-to-date': ({ when, value }) => `That is the year to date, ${when}: ${value}.`,
    'trailing-year': ({ when, value }) => `That is the sum of twelve months, ${when}: ${value}.`,
    'part-for-whole': ({ who, value }) => `That is a part of the company only, ${who}: ${value}.`,
    'entity-left-out': ({ who, value }) => `One company is left out: ${who} alone make ${value}.`,
    'entity-added': ({ who, value }) => `A company is added: ${who} make ${value}.`,
    'other-entity': ({ who, value }) => `That is the figure of ${who}: ${value}.`,
    'guidance-for-actual': ({ value, day }) => `Guidance told as an outturn: the company had said ${value} on ${day}.`,
    'estimate-for-actual': ({ value, day }) => `An estimate told as an outturn: ${value}, ${day}.`,
    'guidance-replaced': ({ value, day }) => `Guidance that had been replaced: ${value} was said on ${day}.`,
    'guidance-later': ({ value, day }) => `Guidance that came later: ${value} was said on ${day}.`,
    direction: () => 'The direction is reversed.',
    'multiple-as-increase': () => 'A multiple is told as an increase: twice as much is a rise of 100%.',
    'increase-as-multiple': () => 'An increase is told as a multiple: a rise of 100% is twice as much.',
    inverted: () => 'The ratio is upside down.',
  },
  reasons: {
    outside: () => 'The record does not hold this company.',
    'no-subject': () => 'The text does not say whose figure it is.',
    'no-period': () => 'The text names no period.',
    'no-currency': () => 'The text names no currency.',
    segment: () => 'The record holds no revenue by business or product.',
    'not-covered': () => 'The record does not hold figures of this kind.',
    'no-figure': ({ who }) => `The record has no figure of ${who} for these days.`,
    private: ({ who }) => `${who} is private and publishes no accounts.`,
    'single-report': ({ who, value, estimator, day }) =>
      `Nothing but one report says so (${who}: ${value}, ${estimator}, ${day}), and it cannot bear itself out.`,
    'no-plan': ({ who }) => `The record holds no guidance or estimate of ${who} that gives this number.`,
    consensus: () => 'What analysts expected is not on record.',
    'unknown-chip': ({ chip }) =>
      chip === '' ? 'The text does not say which chip.' : `The record does not hold the chip ${chip}.`,
    'status-unknown': ({ chip }) => `A number that decides is not known for ${chip}.`,
    'no-chip-figure': ({ chip, value, estimator }) =>
      value === ''
        ? `The record holds no such figure for ${chip}.`
        : `The record holds only a bound for ${chip}: ${value}, ${estimator}.`,
  },
  statuses: {
    'not-controlled': 'outside the rule',
    controlled: 'controlled, a licence is needed',
    'licence-required': 'licence required',
    'case-by-case': 'licence, decided case by case',
    'presumption-of-denial': 'licence, presumption of denial',
    unknown: 'unknown',
  },
  converted: 'in dollars, each period at its own rate',
  allOn: (definition) => `on ${definition} for all`,
  quarterRates: 'each quarter at its own average rate',
  and: ' and ',
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
};
