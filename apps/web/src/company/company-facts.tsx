import {
  currencyWords,
  type Dataset,
  dateWords,
  fiscalLabel,
  fiscalWords,
  growthWords,
  isolated,
  type Locale,
  type Observation,
  periodLabel,
  periodWords,
  publicFrom,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { fiscalYearEnd } from '../entity/fiscal-year-words.ts';
import { newestOf, newestPoint } from '../entity/newest.ts';
import { daysOf, type Point } from '../entity/steps.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { company as texts } from '../messages/company.ts';
import type { Fact } from './facts.tsx';
import { Said } from './guidance-section.tsx';
import { NewestAmount } from './newest-amount.tsx';
import { publicWords } from './public-words.ts';

type FactProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

const SEMICOLON = { en: '; ', ar: '؛ ', zh: '；' } as const;

/** The newest half-year and fiscal year, when the year ends, and how new the record is. */
export function factsOf(dataset: Dataset, locale: Locale, answer: EntityAnswer): Fact[] {
  const { entity, steps } = answer;
  const half = newestOf(steps.find(({ by }) => by === 'half'));
  const newest = newestPoint(answer);
  const [report] = answer.estimates;
  if (!newest && report) return [reportFact(dataset, locale, report)];
  return [
    ...(half && half.period.label !== newest?.point.period.label ? [periodFact(dataset, locale, answer, half)] : []),
    ...yearFact(dataset, locale, answer),
    ...(entity.type === 'company' && entity.company.type === 'company'
      ? [calendarFact(locale, answer, newest?.point)]
      : []),
    ...(newest ? [recordFact(dataset, locale, answer, newest.point)] : []),
  ];
}

function periodFact(dataset: Dataset, locale: Locale, answer: EntityAnswer, point: Point): Fact {
  return {
    name: sentenceCase(periodWords(daysOf(point), locale)),
    value: <NewestAmount dataset={dataset} locale={locale} answer={answer} point={point} />,
    more: <PointMore dataset={dataset} locale={locale} answer={answer} point={point} />,
  };
}

/** Dollars, and growth in the own currency. */
function PointMore({ dataset, locale, answer, point }: FactProps & { point: Point }) {
  const t = translator(texts, locale);
  const { reported, value, growth, growthCurrency } = point;
  const converted = reported && value && reported.currency !== value.currency;
  return (
    <>
      {converted && <NewestAmount dataset={dataset} locale={locale} answer={answer} point={point} dollars />}
      {converted && growth !== null && SEMICOLON[locale]}
      {growth !== null && growthCurrency && (
        <Bidi
          text={t('growthIn', { growth: growthWords(growth, locale), currency: currencyWords(growthCurrency, locale) })}
        />
      )}
    </>
  );
}

/** The newest fiscal year where it differs from the calendar's, else the newest calendar year. */
function yearFact(dataset: Dataset, locale: Locale, answer: EntityAnswer): Fact[] {
  const t = translator(texts, locale);
  const fiscal = answer.fiscalYears.findLast(({ row }) => row.reported !== null);
  if (fiscal?.row.reported) {
    const { label, period, row } = fiscal;
    return [
      {
        name: t('fiscalYear', { year: String(label.year) }),
        value: (
          <AmountLink
            dataset={dataset}
            locale={locale}
            entity={answer.entity.id}
            period={periodLabel(period)}
            cell={fiscal.row.reported}
            words
          />
        ),
        more: (
          <>
            {periodWords(period, locale, { short: true })}
            {row.growth !== null && (
              <>
                {SEMICOLON[locale]}
                <Bidi text={growthWords(row.growth, locale)} />
              </>
            )}
          </>
        ),
      },
    ];
  }
  const year = newestOf(answer.steps.find(({ by }) => by === 'year'));
  return year && year.period.label !== newestPoint(answer)?.point.period.label
    ? [{ ...periodFact(dataset, locale, answer, year), name: t('calendarYear', { year: year.period.label }) }]
    : [];
}

function calendarFact(locale: Locale, { entity }: EntityAnswer, newest: Point | undefined): Fact {
  const t = translator(texts, locale);
  if (entity.type === 'group') throw new Error('a group has no fiscal year');
  const calendar = entity.company.fiscalCalendar;
  const label = newest && fiscalLabel(calendar, daysOf(newest));
  const ownYear = calendar.kind === 'weeks' || calendar.yearEndMonth !== 12;
  return {
    name: t('yearEnds'),
    value: fiscalYearEnd(calendar, locale),
    more: newest && label && ownYear && (
      <Bidi
        text={t('itsLabel', {
          period: sentenceCase(periodWords(daysOf(newest), locale)),
          label: fiscalWords(label, locale),
        })}
      />
    ),
  };
}

/** The newest word of others, where there is nothing of the company's own. */
function reportFact(dataset: Dataset, locale: Locale, row: Observation): Fact {
  const t = translator(texts, locale);
  const by = isolated(`${row.estimator}`, locale);
  return {
    name: t('newestReport'),
    value: <Said dataset={dataset} locale={locale} row={row} />,
    more: (
      <Bidi
        text={t('reportBy', {
          by,
          day: dateWords(publicFrom(dataset, row), locale),
          period: periodWords(row.period, locale, { short: true }),
        })}
      />
    ),
  };
}

function recordFact(dataset: Dataset, locale: Locale, { entity }: EntityAnswer, point: Point): Fact {
  const t = translator(texts, locale);
  return {
    name: t('newestOnRecord'),
    value: sentenceCase(periodWords(daysOf(point), locale, { short: true })),
    more: publicWords(dataset, locale, entity.id, point),
  };
}
