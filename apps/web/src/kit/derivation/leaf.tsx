import { dateWords, type FigureDerivation, type Locale, rangeWords } from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { kit } from '../../messages/kit.ts';
import { Bidi } from '../bidi.tsx';
import { RecordWords } from '../record-words.tsx';
import { SourceLink } from '../source-link.tsx';

type Observation = Extract<FigureDerivation, { op: 'observation' }>;

/** The document of an observation: title, day, and where in it; who estimated, and when it was first public. */
export function Leaf({ node, locale, printed }: { node: Observation; locale: Locale; printed: boolean }) {
  const t = translator(kit, locale);
  const { observation, source, operands } = node;
  const { estimator, published, locator, convenience } = observation;
  const stop = locale === 'zh' ? '。' : '. ';
  const firstPublic = published !== undefined && source.published !== undefined && source.published > published;
  return (
    <span className="leaf">
      {estimator !== undefined && published !== undefined && (
        <>
          <Bidi text={t('estimateBy', { name: estimator, day: dateWords(published, locale) })} />
          {stop}
        </>
      )}
      {firstPublic && <Bidi text={`${t('firstPublic', { day: dateWords(published, locale) })} `} />}
      <SourceLink source={source} locale={locale} />
      {stop}
      {locator !== undefined && <RecordWords text={locator} locale={locale} />}
      {printed && convenience !== undefined && (
        <>
          {' '}
          <Bidi text={t('printedAs', { amount: rangeWords(convenience, locale) })} />
        </>
      )}
      {operands.length > 0 && <> {t('computedFrom')}</>}
    </span>
  );
}
