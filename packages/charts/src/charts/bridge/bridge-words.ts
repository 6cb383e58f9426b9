import {
  amountWords,
  BASIS_NAMES,
  counted,
  GAP_REASON_NAMES,
  type Locale,
  type Localized,
  labelled,
  listWords,
  periodWords,
  sentences,
  unitWords,
} from '@outlay/domain';
import { said } from '../../named.ts';
import { firstTrue } from '../../words/change-words.ts';
import { SEMICOLON } from '../../words/punctuation.ts';
import { definitionWords, subtitleWords } from '../../words/subtitle-words.ts';
import type { BridgeBlock, BridgeState, BridgeStep, BridgeTotal } from './bridge-state.ts';

export const BRIDGE_TITLE: Localized = {
  en: 'From one definition of capital expenditure to another',
  ar: 'من تعريف للإنفاق الرأسمالي إلى آخر',
  zh: '从一种资本开支口径到另一种',
};

type Both = { companies: string; ways: string; low: string; high: string };

const BOTH_RIGHT: Localized<(both: Both) => string> = {
  en: ({ companies, ways, low, high }) => `${companies}, ${ways}: why ${low} and ${high} are both right`,
  ar: ({ companies, ways, low, high }) => `${companies} و${ways}: لماذا يصح الرقمان ${low} و${high} معًا`,
  zh: ({ companies, ways, low, high }) => `${companies}，${ways}：${low}与${high}为何都对`,
};

const WAYS = {
  en: { one: 'way of counting', other: 'ways of counting' },
  ar: { one: 'طريقة واحدة للعد', two: 'طريقتان للعد', few: 'طرق للعد', many: 'طريقة للعد', other: 'طريقة للعد' },
  zh: { other: '种算法' },
} as const;

const ONE_COMPANY: Localized<(name: string, low: string, high: string) => string> = {
  en: (name, low, high) => `Two ways of counting what ${name} spent give ${low} and ${high}`,
  ar: (name, low, high) => `طريقتان لعدّ ما أنفقته ${name} تعطيان ${low} و${high}`,
  zh: (name, low, high) => `两种算法下，${name}的投入分别是${low}和${high}`,
};

/** The definitions that a block moves between, each once. */
function basesOf({ steps }: BridgeBlock): Set<string> {
  return new Set(steps.flatMap(({ from, to }) => [from, to]));
}

export function bridgeFinding({ blocks, provenance }: BridgeState, locale: Locale): string {
  const inWords = (amount: number) => amountWords({ amount, currency: provenance.currency }, locale);
  return firstTrue(
    blocks.map((block) => {
      const { entity, members, from, to } = block;
      const [before, after] = [from.amount ?? 0, to.amount ?? 0];
      const [low, high] = [inWords(Math.min(before, after)), inWords(Math.max(before, after))];
      return {
        holds: from.amount !== null && to.amount !== null && low !== high && block.steps.length > 0,
        say: () =>
          entity.type === 'group'
            ? BOTH_RIGHT[locale]({
                companies: counted(members, 'company', locale),
                ways: counted(Math.max(2, basesOf(block).size), WAYS, locale),
                low,
                high,
              })
            : ONE_COMPANY[locale](said(entity, locale), low, high),
      };
    }),
    BRIDGE_TITLE[locale],
  );
}

const BROKEN: Localized = {
  en: 'The axis does not start at zero, so points are drawn, not bars',
  ar: 'لا يبدأ المحور من الصفر، لذا نقاط لا أشرطة',
  zh: '坐标不从零开始，故画点不画条',
};

export function bridgeSubtitle(state: BridgeState, locale: Locale): string {
  const { blocks, period, scale, provenance } = state;
  const names = blocks.map(({ entity }) => said(entity, locale));
  const what = subtitleWords(
    [listWords(names, locale), periodWords(period, locale), unitWords(provenance.currency, locale, scale)],
    locale,
  );
  return sentences([what, BROKEN[locale]], locale).replace(/[.。]$/, '');
}

/** A total as the name of a row: whose it is, by which definition. */
export function totalName({ basis }: BridgeTotal, { entity }: BridgeBlock, locale: Locale): string {
  return labelled(entity.names[locale], BASIS_NAMES[locale][basis], locale);
}

/** What a step does: the company, and the definition that its figure now follows. */
export function stepName({ names, to, delta }: BridgeStep, locale: Locale): string {
  const sign = delta < 0 ? '\u2212' : '+';
  return `${sign}\u00a0${labelled(names[locale], BASIS_NAMES[locale][to], locale)}`;
}

const VARIANT: Localized<(name: string, basis: string) => string> = {
  en: (name, basis) => `With ${name} ${basis}`,
  ar: (name, basis) => `مع ${name}: ${basis}`,
  zh: (name, basis) => `${name}改用${basis}`,
};

export function variantName({ names, to }: BridgeStep, locale: Locale): string {
  return VARIANT[locale](names[locale], locale === 'en' ? `on “${BASIS_NAMES.en[to]}”` : BASIS_NAMES[locale][to]);
}

/** Why a total is missing. */
export function missingWords({ gap, missing }: BridgeTotal, locale: Locale): string {
  const reason = GAP_REASON_NAMES[locale][gap ?? 'not-on-record'];
  return missing === undefined
    ? reason
    : labelled(
        listWords(
          missing.map((names) => names[locale]),
          locale,
        ),
        reason,
        locale,
      );
}

export function bridgeNote({ provenance }: BridgeState, locale: Locale): string | undefined {
  return definitionWords(provenance, locale) || undefined;
}

export function bridgeSummary(state: BridgeState, locale: Locale): string {
  const { currency } = state.provenance;
  const inWords = (amount: number, signed = false) => amountWords({ amount, currency }, locale, { signed });
  const total = (one: BridgeTotal) => (one.amount === null ? missingWords(one, locale) : inWords(one.amount));
  return sentences(
    state.blocks.map((block) => {
      const { from, to, steps, variants } = block;
      const parts = [
        labelled(totalName(from, block, locale), total(from), locale),
        ...steps.map((step) =>
          labelled(step.names[locale], `${BASIS_NAMES[locale][step.to]} ${inWords(step.delta, true)}`, locale),
        ),
        labelled(totalName(to, block, locale), total(to), locale),
        ...variants.map((variant) => labelled(variantName(variant, locale), inWords(variant.total), locale)),
      ];
      return parts.join(SEMICOLON[locale]);
    }),
    locale,
  );
}
