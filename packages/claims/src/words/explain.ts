import {
  amountWords,
  BASIS_NAMES,
  type Dataset,
  dateWords,
  definitionWords,
  growthWords,
  type Locale,
  listWords,
  nameIn,
  numerals,
  percentWords,
  periodWords,
  RATE_KIND_NAMES,
  rangeWords,
  timesWords,
  visibleText,
} from '@outlay/domain';
import { chipId, chipsNamed } from '../judge/chips.ts';
import type { Environment } from '../judge/environment.ts';
import type { ClaimFigure, DepartureFact, Judgement, NoteFact, SlipFact } from '../judge/verdict.ts';
import { membersOf } from '../reading/context.ts';
import type { Statement } from '../reading/statement.ts';
import { ARABIC_WORDS } from './ar.ts';
import type { Catalogue } from './catalogue.ts';
import { ENGLISH_WORDS } from './en.ts';
import { CHINESE_WORDS } from './zh.ts';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en: ENGLISH_WORDS, ar: ARABIC_WORDS, zh: CHINESE_WORDS };

type Speech = {
  readonly words: Catalogue;
  readonly locale: Locale;
  readonly environment: Environment;
  readonly statement: Statement;
};

/** Says a verdict in the language of the text: the record's figure first, then what explains or qualifies it. */
export function explanationOf(
  judgement: Judgement,
  statement: Statement,
  locale: Locale,
  environment: Environment,
): string {
  const speech: Speech = { words: CATALOGUES[locale], locale, environment, statement };
  const parts = [
    ...verdictWords(judgement, speech),
    ...(judgement.notes ?? []).flatMap((note) => noteWords(note, speech)),
  ];
  return visibleText(parts.filter((part) => part !== '').join(locale === 'zh' ? '' : ' '));
}

function verdictWords(judgement: Judgement, speech: Speech): string[] {
  const { words } = speech;
  const { verdict, figure, headline, departures = [], slip, reason } = judgement;
  if (verdict === 'unverifiable') return reason ? [words.reasons[reason](reasonWords(judgement, speech))] : [];
  const said = figure ? words.recordSays(figureSentence(figure, judgement, speech)) : '';
  if (verdict === 'supported-under-other-definition' && figure) {
    const definition = departures.map((departure) => departureWords(departure, speech)).join(words.and);
    const value = valueWords(figure, speech);
    return [
      words.otherDefinition(definition, value),
      headline ? words.headlineGives(valueWords(headline, speech)) : '',
    ];
  }
  return slip ? [said, slipWords(slip, judgement, speech)] : [said];
}

function names(ids: readonly string[], { environment: { dataset }, locale }: Speech): string {
  return listWords(
    ids.map((id) => nameOf(id, dataset, locale)),
    locale,
  );
}

function nameOf(id: string, dataset: Dataset, locale: Locale): string {
  const entity = [...dataset.companies, ...dataset.groups].find((one) => one.id === id);
  return entity ? nameIn(entity, locale) : id;
}

/** A figure as a sentence: whose it is, when, how much, and on which definition where one company is told of. */
function figureSentence(figure: ClaimFigure, { derivation }: Judgement, speech: Speech): string {
  const { words, locale, statement } = speech;
  const when = figure.period ? periodWords(figure.period, locale) : '';
  const who = names(figure.entities, speech);
  const value = valueWords(figure, speech);
  if (statement.kind === 'status')
    return words.statusIs(chipName(speech), figure.period ? dateWords(figure.period.start, locale) : '', value);
  if (statement.chip) {
    const day = figure.published ? dateWords(figure.published, locale) : '';
    const said = statement.kind === 'price' ? words.price : words.units;
    return said(chipName(speech), value, figure.estimator ?? '', day);
  }
  if (figure.ratio !== undefined && statement.kind === 'other')
    return words.deal(
      who,
      words.share(value),
      figure.estimator ?? '',
      figure.published ? dateWords(figure.published, locale) : '',
    );
  if (figure.ratio !== undefined) return words.ratio(who, when, value);
  if (statement.kind === 'change') return words.change(who, when, value);
  if (figure.growth !== undefined) {
    const [now, before] = derivation?.op === 'growth' ? derivation.operands : [];
    const both = now && before && 'value' in now && 'value' in before;
    const grown = both
      ? words.growthFrom(value, rangeWords(now.value, locale), rangeWords(before.value, locale))
      : value;
    return words.growth(who, when, grown);
  }
  if (figure.period === null && figure.estimator)
    return words.deal(who, value, figure.estimator, figure.published ? dateWords(figure.published, locale) : '');
  const definition = definitionIn(figure, speech);
  return `${words.figure(who, when, value)}${definition ? `${locale === 'zh' ? '' : ' '}${words.onDefinition(definition)}` : ''}`;
}

/** The definition of one company's figure in a few words; that of a group mixes several and is not said here. */
function definitionIn(
  { entities, basis, kind }: ClaimFigure,
  { environment: { dataset }, locale, statement }: Speech,
): string {
  const [only] = membersOf(entities, dataset);
  const single = membersOf(entities, dataset).length === 1 && basis?.length === 1 && kind !== 'estimate';
  const company = dataset.companies.find(({ id }) => id === only);
  const measured = statement.measure === 'capex' || statement.measure === 'spending';
  return single && company && basis?.[0] && measured ? definitionWords(company, basis[0], locale) : '';
}

/** The number of a figure in words: growth, a ratio, a status, an amount or a count. */
function valueWords(figure: ClaimFigure, { words, locale, statement }: Speech): string {
  const { growth, ratio, status, value } = figure;
  if (status) return words.statuses[status];
  if (ratio !== undefined) return ratio >= 1.5 ? timesWords(ratio, locale) : percentWords(ratio, locale);
  if (growth !== undefined && statement.kind !== 'change') return growthWords(growth / 100, locale);
  if (!value) return '';
  const { currency } = value;
  if (currency !== undefined) {
    if (statement.kind === 'change' && value.amount !== undefined)
      return amountWords({ amount: value.amount, currency }, locale, { signed: true });
    return rangeWords({ ...value, currency }, locale, {
      stated: figure.kind === 'estimate' || figure.kind === 'guidance',
    });
  }
  const count = (number: number): string => numerals(number);
  if (value.amount !== undefined) return count(value.amount);
  if (value.low !== undefined && value.high !== undefined) return `${count(value.low)}–${count(value.high)}`;
  return value.low !== undefined ? words.atLeast(count(value.low)) : words.atMost(count(value.high ?? 0));
}

function departureWords(departure: DepartureFact, speech: Speech): string {
  const { words, locale, environment } = speech;
  switch (departure.departure) {
    case 'basis': {
      const company = environment.dataset.companies.find(({ id }) => id === departure.entity);
      const definition = company
        ? definitionWords(company, departure.basis, locale)
        : BASIS_NAMES[locale][departure.basis];
      return `${names([departure.entity], speech)}${words.onDefinition(definition)}`.replace(/(?<=\p{L})\(/u, ' (');
    }
    case 'all':
      return words.allOn(BASIS_NAMES[locale][departure.basis]);
    case 'rate':
      return departure.rate === 'average-by-quarter' ? words.quarterRates : RATE_KIND_NAMES[locale][departure.rate];
    case 'fiscal':
      return words.fiscal(periodWords(departure.period, locale)).replace(/[.。]$/, '');
    case 'converted':
      return words.converted;
  }
}

function slipWords(slip: SlipFact, { figure }: Judgement, speech: Speech): string {
  const { words, locale } = speech;
  const shown = slip.figure ?? figure;
  return words.slips[slip.kind]({
    value: shown ? valueWords(shown, speech) : '',
    who: shown ? names(shown.entities, speech) : '',
    when: shown?.period ? periodWords(shown.period, locale) : '',
    day: shown?.published ? dateWords(shown.published, locale) : '',
    large: (slip.factor ?? 1) > 1,
    growth: shown?.growth === undefined ? '' : growthWords(shown.growth / 100, locale),
  });
}

function reasonWords({ figure, detail }: Judgement, speech: Speech) {
  const { statement, locale } = speech;
  const ids = statement.subject?.ids ?? figure?.entities ?? [];
  return {
    who: names(ids, speech),
    value: figure ? valueWords(figure, speech) : '',
    estimator: figure?.estimator ?? '',
    day: figure?.published ? dateWords(figure.published, locale) : '',
    chip: statement.chip ? chipName(speech) : (detail ?? ''),
  };
}

function noteWords(note: NoteFact, speech: Speech): string[] {
  const { words, locale } = speech;
  const day = (figure: ClaimFigure): string => (figure.published ? dateWords(figure.published, locale) : '');
  switch (note.note) {
    case 'other-definition':
      return [words.cashNote(valueWords(note.figure, speech))];
    case 'changed-later':
      return [words.changedLater(valueWords(note.figure, speech))];
    case 'estimate':
      return speech.statement.chip || speech.statement.kind === 'other'
        ? []
        : [words.estimate(note.figure.estimator ?? '', day(note.figure), valueWords(note.figure, speech))];
    case 'estimates-differ':
      return [
        words.estimatesDiffer(
          listWords(
            note.figures.map((figure) => `${figure.estimator ?? ''} ${valueWords(figure, speech)}`),
            locale,
          ),
        ),
      ];
    case 'guidance':
      return [words.guidance(valueWords(note.figure, speech), day(note.figure))];
    case 'guidance-was':
      return [words.guidanceWas(valueWords(note.figure, speech), day(note.figure))];
    case 'fiscal':
      return [words.fiscal(periodWords(note.period, locale))];
    case 'status-later':
      return [words.statusLater(words.statuses[note.status], dateWords(note.day, locale))];
    case 'mangled':
      return [words.mangled];
    default:
      return [];
  }
}

function chipName({ statement, environment }: Speech): string {
  const model = statement.chip ?? '';
  const [first] = chipsNamed(model, environment);
  if (!first) return chipId(model, environment);
  return first.architecture?.toLowerCase() === model ? first.architecture : first.model;
}
