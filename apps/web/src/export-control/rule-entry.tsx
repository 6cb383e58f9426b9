import {
  CONTROL_LEGS,
  type Dataset,
  DESTINATION_NAMES,
  dateWords,
  type ExportRule,
  type Locale,
  listWords,
  RECORDED_OUTCOME_NAMES,
  RULE_KIND_NAMES,
  RULE_TESTS,
  statusWords,
  thresholdWords,
} from '@outlay/domain';
import { Fragment } from 'react';
import { translator } from '../catalogue.ts';
import { ProductLink } from '../chips/chip-links.tsx';
import { PanelFacts } from '../figures/panel-facts.tsx';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { exportControl as texts } from '../messages/export-control.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { inForceWords } from './days-words.ts';

type EntryProps = { readonly dataset: Dataset; readonly locale: Locale; readonly rule: ExportRule };

/** One version of a rule, a letter, an announcement or a measure, with all that is on record about it. */
export function RuleEntry({ dataset, locale, rule }: EntryProps) {
  const t = translator(texts, locale);
  const record = (text: string | undefined) => text !== undefined && <NoteWords text={text} locale={locale} />;
  return (
    <article className="target rule">
      <h3 id={rule.id}>
        {sentenceCase(rule.names[locale])} <span className="op">({RULE_KIND_NAMES[locale][rule.kind]})</span>
      </h3>
      <p className="under">
        <RecordWords text={rule.title} locale={locale} />
      </p>
      <PanelFacts
        list={[
          [t('inForce'), <span key="days">{inForceWords(rule, locale)}</span>],
          [t('citation'), <RecordWords key="citation" text={rule.citation} locale={locale} />],
          [t('provision'), record(rule.provision)],
          [t('destinations'), rule.jurisdiction === 'US' && destinations(rule, locale)],
          [t('elsewhere'), record(rule.elsewhere)],
          [t('effect'), record(rule.effect)],
          [t('lines'), lines(rule.id, locale)],
          [t('exceptions'), record(rule.exceptions)],
          [t('untested'), record(rule.untested)],
          [t('named'), rule.named.length > 0 && <Named dataset={dataset} locale={locale} rule={rule} />],
          [t('note'), record(rule.note)],
          [
            t('documents'),
            <span key="documents">
              {rule.sources.map((id) => (
                <span key={id} className="line">
                  <SourceLink source={dataset.source(id)} locale={locale} />
                </span>
              ))}
            </span>,
          ],
          [t('evidence'), <Evidence key="evidence" grade={rule.confidence} locale={locale} />],
        ]}
      />
    </article>
  );
}

function destinations({ destinations: all, from }: ExportRule, locale: Locale): string {
  return listWords(
    all.map(({ code, from: own }) =>
      own === undefined || own === from
        ? DESTINATION_NAMES[locale][code]
        : `${DESTINATION_NAMES[locale][code]} (${translator(texts, locale)('since', { from: dateWords(own, locale) })})`,
    ),
    locale,
  );
}

/** What the test compares: for the control list each line with its provision, for others the line alone. */
function lines(id: string, locale: Locale) {
  const test = RULE_TESTS.find((one) => one.id === id);
  if (!test) return null;
  const t = translator(texts, locale);
  const legs = CONTROL_LEGS[id];
  const joined = (line: (typeof test.lines)[number]) =>
    line.map((threshold) => thresholdWords(threshold, locale)).join(t('and'));
  return (
    <>
      <ul className="plain">
        {test.lines.map((line, place) => {
          const words = joined(line);
          const result = legs?.[place]?.result;
          const arrow = { en: ': ', ar: ': ', zh: '：' }[locale];
          const follows = result ? `${arrow}${statusWords({ status: 'controlled', ...result }, locale)}` : '';
          return (
            <li key={words}>
              <Bidi text={`${words}${follows}`} />
            </li>
          );
        })}
      </ul>
      {test.lines.length > 1 && <span className="under">{t('linesAny')}</span>}
      {test.otherLines && (
        <span className="under">
          <Bidi text={t('linesOthers', { lines: test.otherLines.map(joined).join('; ') })} />
        </span>
      )}
    </>
  );
}

/** The chips that a document names, with what it says of them. */
function Named({ dataset, locale, rule }: EntryProps) {
  const comma = { en: ', ', ar: '، ', zh: '、' }[locale];
  const colon = { en: ': ', ar: ': ', zh: '：' }[locale];
  return (
    <>
      {rule.named.map(({ chips, outcome, source }) => (
        <span key={`${outcome} ${chips[0]}`} className="line near">
          {RECORDED_OUTCOME_NAMES[locale][outcome]}
          {colon}
          {chips.map((id, place) => (
            <Fragment key={id}>
              {place === 0 ? '' : comma}
              <ProductLink dataset={dataset} locale={locale} id={id} />
            </Fragment>
          ))}{' '}
          <span className="op">
            (<SourceLink source={dataset.source(source)} locale={locale} />)
          </span>
        </span>
      ))}
    </>
  );
}
