import { type Dataset, decides, type ExportRule, exportRules, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { exportControl as texts } from '../messages/export-control.ts';
import { RuleEntry } from './rule-entry.tsx';

const isDecisive = (rule: ExportRule) => decides(rule);
const isUntested = (rule: ExportRule) => rule.jurisdiction === 'US' && rule.kind === 'rule' && !decides(rule);
const isMeasure = (rule: ExportRule) => rule.kind === 'measure';
const isOther = (rule: ExportRule) => !isDecisive(rule) && !isUntested(rule) && !isMeasure(rule);

/** Every entry of the record by what it is, the oldest first: only the first group decides. */
export function RuleList({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = translator(texts, locale);
  const rules = dataset.exportRules.length === 0 ? [] : exportRules(dataset);
  const groups = [
    { id: 'rules', heading: t('rulesHeading'), own: rules.filter(isDecisive), note: undefined },
    { id: 'other-rules', heading: t('untestedHeading'), own: rules.filter(isUntested), note: undefined },
    { id: 'other', heading: t('otherHeading'), own: rules.filter(isOther), note: t('otherNote') },
    { id: 'measures', heading: t('measuresHeading'), own: rules.filter(isMeasure), note: t('measuresNote') },
  ];
  return groups.map(({ id, heading, own, note }) => (
    <section key={id} className="b" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      {own.map((rule) => (
        <RuleEntry key={rule.id} dataset={dataset} locale={locale} rule={rule} />
      ))}
    </section>
  ));
}
