import { statusTimeline } from '@outlay/charts';
import { dateWords, findingWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { chipStatus as texts } from '../messages/chip-status.ts';
import { kit } from '../messages/kit.ts';
import { fileHref } from '../site-path.ts';
import { timelineFile, timelineImage } from './chip-files.ts';
import { RuleLink } from './chip-links.tsx';
import type { ChipProps } from './chip-props.ts';
import { statusText, todayText } from './status-text.ts';

/** The status of a chip over time: drawn, and in words with what changed on each day. */
export function StatusSection({ dataset, locale, answer }: ChipProps) {
  const t = translator(texts, locale);
  const { document, reasons, status, unbound } = answer;
  const { chip, timeline } = document;
  if (timeline.spans.length === 0) {
    return (
      <section className="b" aria-labelledby="status">
        <h2 id="status">{t('statusHeading')}</h2>
        <p>
          <Bidi text={t('noTimeline', { day: dateWords(status.on, locale), status: todayText(answer, locale) })} />
        </p>
      </section>
    );
  }
  const last = timeline.spans.at(-1);
  return (
    <>
      <ChartFigure
        locale={locale}
        id="timeline"
        chart={statusTimeline}
        state={statusTimeline.state(dataset, { chips: [chip.id] })}
        actions={[
          { href: fileHref(timelineFile(chip.id)), text: translator(kit, locale)('data'), download: true },
          { href: fileHref(timelineImage(locale, chip.id)), text: translator(kit, locale)('image'), download: true },
          { href: '#status', text: translator(kit, locale)('how') },
        ]}
      />
      <section className="b" aria-labelledby="status">
        <h2 id="status">{t('statusHeading')}</h2>
        <p className="note">{t('statusNote')}</p>
        <ol className="cav">
          {timeline.spans.map((span, place) => {
            const finding = reasons[place];
            const [from, to] = [dateWords(firstDay(span.from, chip.released), locale), dateWords(span.to, locale)];
            return (
              <li key={span.from}>
                <b>
                  {sentenceCase(
                    span === last ? t('from', { day: from }) : from === to ? from : t('span', { from, to }),
                  )}
                </b>
                <div>
                  <p className="what">
                    <Bidi text={sentenceCase(statusText(span, unbound, locale))} />
                    {finding && (
                      <>
                        {{ en: ': ', ar: ': ', zh: '：' }[locale]}
                        <Bidi text={findingWords(finding, locale)} />
                      </>
                    )}
                  </p>
                  <Change dataset={dataset} locale={locale} span={span} first={place === 0} />
                </div>
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}

/** The first day of a span as closely as it is known: of a chip that was released in some month, that month. */
function firstDay(from: string, released: string | undefined): string {
  return released !== undefined && released.length < from.length && from === `${released}-01-01`.slice(0, 10)
    ? released
    : from;
}

/** What came into force or ended on the first day of a span, each with its citation. */
function Change({
  dataset,
  locale,
  span: { began, ended, decidedBy },
  first,
}: Pick<ChipProps, 'dataset' | 'locale'> & {
  span: ChipProps['answer']['document']['timeline']['spans'][number];
  first: boolean;
}) {
  const t = translator(texts, locale);
  const cited = (id: string) => (
    <span key={id}>
      <RuleLink dataset={dataset} locale={locale} id={id} /> (
      <RecordWords text={dataset.exportRule(id).citation} locale={locale} />)
    </span>
  );
  if (first) {
    return (
      <p className="under">
        {t('firstSpan')} {decidedBy && cited(decidedBy)}
      </p>
    );
  }
  const lines = [
    ...began.map((id) => ({ id, text: t.rich('began', { rule: () => cited(id) }) })),
    ...ended.map((id) => ({ id, text: t.rich('ended', { rule: () => cited(id) }) })),
  ];
  if (lines.length === 0) return null;
  return (
    <p className="under">
      {t('because')}{' '}
      {lines.map(({ id, text }, place) => (
        <span key={id}>
          {place === 0 ? '' : { en: '; ', ar: '؛ ', zh: '；' }[locale]}
          {text}
        </span>
      ))}
    </p>
  );
}
