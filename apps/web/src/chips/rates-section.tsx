import { NUMBER_FORMAT_NAMES, NUMBER_FORMATS } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { chipPage } from '../messages/chip-page.ts';
import { chips as texts } from '../messages/chips.ts';
import { performanceKind, specKind } from './chip-answer.ts';
import type { ChipProps } from './chip-props.ts';
import { asRecorded } from './numbers.ts';

/** The dense peak rate in each number format with its product by the bit length, and the sparse one as printed. */
export function RatesSection({ locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const tp = translator(chipPage, locale);
  const { chip } = document;
  const formats = NUMBER_FORMAT_NAMES.filter((format) => chip.dense[format] ?? chip.sparse?.[format]);
  const rows = formats.map((format): Row => {
    const [dense, sparse, bits] = [chip.dense[format], chip.sparse?.[format], NUMBER_FORMATS[format]];
    return {
      key: format,
      head: <bdi>{format.toUpperCase()}</bdi>,
      cells: [
        dense === undefined ? (
          <span className="badge">{t('notOnRecord')}</span>
        ) : (
          <Figure locale={locale} text={asRecorded(dense)} kind={specKind(document, 'dense')} href="#documents" />
        ),
        bits === undefined ? <span className="badge">{tp('bitsOpen')}</span> : asRecorded(bits),
        dense === undefined || bits === undefined ? null : (
          <Figure
            locale={locale}
            text={asRecorded(Math.round(dense * bits * 1e6) / 1e6)}
            kind={performanceKind(document)}
            href="#tpp"
          />
        ),
        sparse === undefined ? null : (
          <Figure locale={locale} text={asRecorded(sparse)} kind="reported" href="#documents" />
        ),
        <Evidence key="evidence" grade={chip.confidence} locale={locale} />,
      ],
    };
  });
  return (
    <section className="b" aria-labelledby="rates">
      <h2 id="rates">{tp('ratesHeading')}</h2>
      {rows.length === 0 ? (
        <p className="note">{tp('ratesNone')}</p>
      ) : (
        <>
          <p className="note">{tp('ratesNote')}</p>
          <DataTable
            caption={<span className="vh">{tp('ratesHeading')}</span>}
            columns={[
              { head: tp('format') },
              { head: tp('denseHead'), numeric: true, main: true },
              { head: tp('bits'), numeric: true },
              { head: tp('product'), numeric: true },
              { head: tp('sparseHead'), numeric: true },
              { head: tp('evidence') },
            ]}
            blocks={[rows]}
          />
        </>
      )}
    </section>
  );
}
