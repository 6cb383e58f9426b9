import { citation, type Source } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { tablePath } from '../data/record-files.ts';
import { Evidence } from '../kit/evidence.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { TakeAlong } from '../kit/take-along.tsx';
import { chipPage } from '../messages/chip-page.ts';
import { chips as texts } from '../messages/chips.ts';
import { absolute } from '../site-path.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { CHIP_LIST_FILE, timelineFile } from './chip-files.ts';
import { chipHref } from './chip-path.ts';
import type { ChipProps } from './chip-props.ts';

/** What the description of the chip rests on, and what the record notes about it. */
export function DocumentsSection({ dataset, locale, answer: { document } }: ChipProps) {
  const tp = translator(chipPage, locale);
  const { chip } = document;
  return (
    <section className="b" aria-labelledby="documents">
      <h2 id="documents">{tp('documentsHeading')}</h2>
      <p className="note">
        {tp.rich('documentsNote', { grade: () => <Evidence grade={chip.confidence} locale={locale} /> })}
      </p>
      <ul className="srcs">
        {chip.sources.map((id) => (
          <Document key={id} source={dataset.source(id)} locale={locale} />
        ))}
      </ul>
      {chip.note !== undefined && (
        <>
          <h3 className="sub">{tp('note')}</h3>
          <p className="prose">
            <NoteWords text={chip.note} locale={locale} />
          </p>
        </>
      )}
    </section>
  );
}

function Document({ source, locale }: { source: Source; locale: ChipProps['locale'] }) {
  return (
    <li>
      <SourceLink source={source} locale={locale} />
      <span className="op">
        {' · '}
        <RecordWords text={source.publisher} locale={locale} />
      </span>
    </li>
  );
}

/** What can be taken along from the page of a chip. */
export function TakeChipSection({ dataset, locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const tp = translator(chipPage, locale);
  const { chip, vendor, timeline } = document;
  const cited = citation({
    key: `${chip.id} ${dataset.version}`,
    title: `${vendor.names.en} ${chip.name}: processing performance and export status`,
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(chipHref(locale, chip.id)),
  });
  const files = [
    ...(timeline.spans.length === 0 ? [] : [{ path: timelineFile(chip.id), name: tp('timelineCsv') }]),
    { path: CHIP_LIST_FILE, name: t('listCsv') },
    { path: tablePath('chips'), name: t('tableCsv') },
  ];
  return (
    <TakeAlong locale={locale} heading={t('take')} files={files} command={`outlay chips ${chip.id}`} cited={cited} />
  );
}
