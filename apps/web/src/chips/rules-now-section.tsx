import { changeOfWords, dateWords, findingWords, RULE_TESTS, type RuleFinding } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { chipStatus as texts } from '../messages/chip-status.ts';
import { RuleLink } from './chip-links.tsx';
import type { ChipProps } from './chip-props.ts';
import { outcomeText } from './status-text.ts';

/** Every rule in force on the last day of the record with the numbers that decided, and what would have to change. */
export function RulesNowSection({ dataset, locale, answer: { status } }: ChipProps) {
  const t = translator(texts, locale);
  const day = dateWords(status.on, locale);
  const rows = status.findings.map(
    (finding): Row => ({
      key: finding.rule,
      head: <RuleLink dataset={dataset} locale={locale} id={finding.rule} />,
      cells: [
        <span key="says">
          <Bidi text={sentenceCase(outcomeText(finding, locale))} />
        </span>,
        <span key="reason">
          <Bidi text={findingWords(finding, locale)} />
        </span>,
        <span key="citation" className="doc">
          <RecordWords text={dataset.exportRule(finding.rule).citation} locale={locale} />
        </span>,
      ],
    }),
  );
  const turning = status.findings.filter(({ rule, changes }) => changes.length > 0 && !isDuty(rule));
  return (
    <section className="b" aria-labelledby="rules">
      <h2 id="rules">{t('nowHeading', { day })}</h2>
      <p className="note">{t('nowNote')}</p>
      <DataTable
        caption={<span className="vh">{t('nowHeading', { day })}</span>}
        columns={[{ head: t('rule') }, { head: t('says'), main: true }, { head: t('reason') }, { head: t('citation') }]}
        blocks={[rows]}
      />
      <h3 className="sub">{t('changesHeading')}</h3>
      {turning.length === 0 ? (
        <p className="note">{t('changesNone')}</p>
      ) : (
        <>
          <p className="note">{t('changesNote')}</p>
          <ul className="cav">
            {turning.map((finding) => (
              <li key={finding.rule}>
                <b>
                  <RuleLink dataset={dataset} locale={locale} id={finding.rule} />
                </b>
                <Changes locale={locale} finding={finding} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Changes({ locale, finding }: { locale: ChipProps['locale']; finding: RuleFinding }) {
  const colon = { en: ': ', ar: ': ', zh: '：' }[locale];
  return (
    <ul className="plain">
      {finding.changes.map(({ spec, op, value, becomes, provision }) => (
        <li key={`${spec} ${op} ${value}`}>
          <Bidi
            text={`${changeOfWords({ spec, op, value }, locale)}${colon}${outcomeText({ outcome: becomes, provision }, locale)}`}
          />
        </li>
      ))}
    </ul>
  );
}

function isDuty(rule: string): boolean {
  return RULE_TESTS.some(({ id, role }) => id === rule && role === 'duty');
}
