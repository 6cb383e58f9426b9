import { GAP_REASON_NAMES, type Gap, type Locale } from '@outlay/domain';
import { Bidi } from './bidi.tsx';
import { gapDetail } from './gap-detail.ts';
import { RecordWords } from './record-words.tsx';

/** In place of a figure: a short rule and the reason in words; the record's own words in full where asked for. */
export function GapWords({ gap, locale, full = false }: { gap: Gap; locale: Locale; full?: boolean }) {
  const reason = GAP_REASON_NAMES[locale][gap.reason];
  if (!full) return <span className="badge">{reason}</span>;
  if (locale === 'en') return gap.text;
  const detail = gapDetail(gap, locale);
  if (detail === '') return reason;
  const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  return (
    <>
      {reason}
      <span className="op">
        {open}
        {detail === undefined ? <RecordWords text={gap.text} locale={locale} /> : <Bidi text={detail} />}
        {close}
      </span>
    </>
  );
}
