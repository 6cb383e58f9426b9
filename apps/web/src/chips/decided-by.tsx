import { type Dataset, findingWords, type Locale, type RuleFinding } from '@outlay/domain';
import { Bidi } from '../kit/bidi.tsx';
import { RuleLink } from './chip-links.tsx';

/** The rule that decided, and the numbers by which it did. */
export function DecidedBy({ dataset, locale, finding }: { dataset: Dataset; locale: Locale; finding: RuleFinding }) {
  return (
    <span className="because">
      <RuleLink dataset={dataset} locale={locale} id={finding.rule} />
      {{ en: ': ', ar: ': ', zh: '：' }[locale]}
      <Bidi text={findingWords(finding, locale)} />
    </span>
  );
}
