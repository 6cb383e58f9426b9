import {
  type Dataset,
  dateWords,
  definitionWords,
  GAP_REASON_NAMES,
  isPoint,
  type Locale,
  type Observation,
  periodLabel,
  periodWords,
  publicFrom,
  rangeWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import type { Target } from '../entity/sayings.ts';
import { observationHref } from '../figures/figure-key.ts';
import { outturnKey } from '../figures/listed-figures.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Caveats } from '../kit/caveats.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { company as texts } from '../messages/company.ts';
import { naming } from '../naming.ts';
import { NoteWords } from '../sources/note-words.tsx';

type SectionProps = { readonly dataset: Dataset; readonly locale: Locale; readonly answer: EntityAnswer };

/** What a company said it would spend, period by period, each time with its day, and what it came to. */
export function GuidanceSection({ dataset, locale, answer }: SectionProps) {
  if (answer.targets.length === 0) return null;
  const t = translator(texts, locale);
  return (
    <section className="b" aria-labelledby="guidance-said">
      <h2 id="guidance-said">{t('guidance', { name: naming(dataset, locale)(answer.entity.id) })}</h2>
      <p className="note">{t('guidanceNote')}</p>
      {answer.targets.map((target) => (
        <div key={periodLabel(target.period)} className="target">
          <h3>{sentenceCase(periodWords(target.period, locale))}</h3>
          <Caveats
            list={target.sayings.map((row) => ({
              name: dateWords(publicFrom(dataset, row), locale),
              text: <Saying dataset={dataset} locale={locale} row={row} />,
            }))}
          />
          <Outturn dataset={dataset} locale={locale} answer={answer} target={target} />
        </div>
      ))}
    </section>
  );
}

/** One saying: the amount as it was said, the definition, the note, the document. */
function Saying({ dataset, locale, row }: { dataset: Dataset; locale: Locale; row: Observation }) {
  return (
    <>
      <Said dataset={dataset} locale={locale} row={row} /> <Evidence grade={row.confidence} locale={locale} />
      {row.basis && (
        <span className="op">
          {' '}
          <Bidi text={definitionWords(dataset.company(row.entity), row.basis, locale)} />
        </span>
      )}
      {row.note !== undefined && (
        <span className="leaf">
          <NoteWords text={row.note} locale={locale} />
        </span>
      )}
      <span className="leaf">
        <SourceLink source={dataset.source(row.source)} locale={locale} />
      </span>
    </>
  );
}

/** An amount in the words of those who said it: round figures stay round. */
export function Said({ dataset, locale, row }: { dataset: Dataset; locale: Locale; row: Observation }) {
  const range = { amount: row.amount, low: row.low, high: row.high, currency: row.currency };
  return (
    <Figure
      locale={locale}
      text={rangeWords(range, locale, { stated: isPoint(range) })}
      kind={row.kind}
      href={observationHref(dataset, locale, row)}
    />
  );
}

function Outturn({ dataset, locale, answer, target }: SectionProps & { target: Target }) {
  const t = translator(texts, locale);
  const { outturn, sayings } = target;
  if (!outturn) return null;
  if (outturn.type === 'gap') {
    return <p className="note">{t('outturnMissing', { reason: GAP_REASON_NAMES[locale][outturn.gap.reason] })}</p>;
  }
  const { entity } = answer;
  const leading = entity.type === 'company' ? entity.company.headline?.basis : undefined;
  const basis = sayings.at(-1)?.basis;
  if (!basis) return null;
  const key = outturnKey(periodLabel(outturn.period), basis, leading, outturn.value.currency);
  const amount = () => (
    <AmountLink
      dataset={dataset}
      locale={locale}
      entity={entity.id}
      period={key.period}
      basis={key.basis}
      cell={{ ...outturn.value, kind: outturn.kind }}
      words
    />
  );
  return <p className="note">{t.rich('outturn', { amount })}</p>;
}
