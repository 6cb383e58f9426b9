import {
  type Dataset,
  GAP_REASON_NAMES,
  type GapRun,
  type Locale,
  labelled,
  parsePeriod,
  periodWords,
  spanWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Caveats } from '../kit/caveats.tsx';
import { gapDetail } from '../kit/gap-detail.ts';
import { RecordWords } from '../kit/record-words.tsx';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';

/** What is missing on the headline definition, run by run, with the reason of each. */
export function GapsSection({
  dataset,
  locale,
  answer: { entity, gaps },
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
}) {
  const t = translator(texts, locale);
  const names = naming(dataset, locale);
  return (
    <section className="b" aria-labelledby="gaps">
      <h2 id="gaps">{t('gaps')}</h2>
      {gaps.length === 0 ? (
        <p className="note">{t('gapsNone')}</p>
      ) : (
        <Caveats
          list={gaps.map((run) => ({
            name:
              entity.type === 'group'
                ? labelled(names(run.entity), runWords(run, locale), locale)
                : sentenceCase(runWords(run, locale)),
            key: `${run.entity}${run.from}`,
            text: (
              <>
                <span className="badge">{GAP_REASON_NAMES[locale][run.reason]}</span>
                <GapDetail run={run} locale={locale} />
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

/** What the record says beyond the reason. */
function GapDetail({ run, locale }: { run: GapRun; locale: Locale }) {
  const detail = gapDetail(run, locale);
  if (detail === '' || run.text === GAP_REASON_NAMES.en[run.reason]) return null;
  return (
    <span className="leaf">
      {detail === undefined ? <RecordWords text={run.text} locale={locale} /> : <Bidi text={detail} />}
    </span>
  );
}

function runWords({ from, to }: GapRun, locale: Locale): string {
  return from === to ? periodWords(parsePeriod(from), locale) : spanWords(parsePeriod(from), parsePeriod(to), locale);
}
