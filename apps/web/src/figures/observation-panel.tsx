import {
  citation,
  type Dataset,
  dateWords,
  exactAmountWords,
  fiscalLabel,
  fiscalWords,
  isPoint,
  type Locale,
  type Observation,
  periodWords,
  publicFrom,
  rangeWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { hasCalendarYears } from '../entity/fiscal-steps.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Cite } from '../kit/cite.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { KindBadge } from '../kit/kind-badge.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { company } from '../messages/company.ts';
import { figures as texts } from '../messages/figures.ts';
import { kit } from '../messages/kit.ts';
import { absolute } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { sourceHref } from '../sources/source-anchor.ts';
import { observationFragment, observationHref } from './figure-key.ts';
import { PanelFacts } from './panel-facts.tsx';

type PanelProps = { readonly dataset: Dataset; readonly locale: Locale; readonly row: Observation };

/** One row of the record: the document and the place in it, when it was public, its name, how to cite it. */
export function ObservationPanel({ dataset, locale, row }: PanelProps) {
  const t = translator(texts, locale);
  const c = translator(company, locale);
  const range = { amount: row.amount, low: row.low, high: row.high, currency: row.currency };
  const source = dataset.source(row.source);
  const entity = dataset.entity(row.entity);
  const label =
    entity.type === 'company' &&
    !hasCalendarYears(entity.company) &&
    fiscalLabel(entity.company.fiscalCalendar, row.period);
  const cited = citation({
    key: row.id,
    title: `Observation ${row.id}, from: ${source.publisher}, ${source.title}`,
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(observationHref(dataset, locale, row)),
  });
  const period = sentenceCase(periodWords(row.period, locale));
  const amount = rangeWords(range, locale, { stated: isPoint(range) && row.kind !== 'reported' });
  return (
    <details className="drv">
      <summary>
        <Bidi text={t('panel', { period, amount })} /> <KindBadge kind={row.kind} locale={locale} />{' '}
        <Evidence grade={row.confidence} locale={locale} />
      </summary>
      <div id={observationFragment(row)}>
        <p>
          <SourceLink source={source} locale={locale} />
          {row.locator !== undefined && (
            <span className="op">
              {locale === 'zh' ? '。' : '. '}
              <RecordWords text={row.locator} locale={locale} />
            </span>
          )}
        </p>
        <PanelFacts
          list={[
            [
              t('exact'),
              row.amount !== undefined && (
                <Bidi text={exactAmountWords({ amount: row.amount, currency: row.currency }, locale)} />
              ),
            ],
            [
              t('label'),
              label ? (
                <Bidi text={fiscalWords(label, locale)} />
              ) : (
                row.label && <NoteWords text={row.label} locale={locale} />
              ),
            ],
            [c('estimator'), row.estimator && <RecordWords text={row.estimator} locale={locale} />],
            [
              t('public'),
              row.published === undefined ? c('publicUnknown') : dateWords(publicFrom(dataset, row), locale),
            ],
            [
              translator(kit, locale)('computedFrom').replace(/[:：]$/, ''),
              row.operands && <Operands dataset={dataset} locale={locale} row={row} />,
            ],
            [t('note2'), row.note && <NoteWords text={row.note} locale={locale} />],
            [t('via'), source.via && <RecordWords text={source.via} locale={locale} />],
            [
              t('licence'),
              <a key="terms" href={sourceHref(locale, source.id)}>
                <RecordWords text={source.licence} locale={locale} />
              </a>,
            ],
            [t('name'), <code key="name">{row.id}</code>],
          ]}
        />
        <Cite citation={cited} locale={locale} />
      </div>
    </details>
  );
}

/** The rows that a derived one adds and subtracts, each with its sign. */
function Operands({ dataset, locale, row }: PanelProps) {
  return (row.operands ?? []).map(({ sign, observation }) => {
    const other = dataset.observation(observation);
    const { amount, low, high, currency } = other;
    return (
      <span key={observation} className="item">
        <bdi>{sign === 1 ? '+' : '\u2212'}</bdi>{' '}
        <Figure
          locale={locale}
          text={rangeWords({ amount, low, high, currency }, locale)}
          kind={other.kind}
          href={`#${observationFragment(other)}`}
        />{' '}
        <span className="op">{periodWords(other.period, locale, { short: true })}</span>{' '}
      </span>
    );
  });
}
