import { CONFIDENCE_NAMES, type Confidence, type Locale } from '@outlay/domain';

/** The grade of the evidence, A, B or C, with its meaning for those who do not see the box. */
export function Evidence({ grade, locale }: { grade: Confidence; locale: Locale }) {
  const meaning = CONFIDENCE_NAMES[locale][grade];
  return (
    <abbr className={`ev ${grade}`} title={meaning}>
      {grade}
    </abbr>
  );
}
