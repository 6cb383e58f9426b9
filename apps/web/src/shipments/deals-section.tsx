import { buyerNames, type Dataset, dateWords, deals, type Locale, type MoneyRange, rangeWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { SourceLink } from '../kit/source-link.tsx';
import { shipments as texts } from '../messages/shipments.ts';
import { NoteWords } from '../sources/note-words.tsx';
import { sourceHref } from '../sources/source-anchor.ts';
import { BuyerLink } from './shipment-table.tsx';

type DealsProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Those of one party; all by default. */
  readonly party?: string;
};

type Deal = ReturnType<typeof deals>['deals'][number];

/** Investments and cash holdings with their parts, each a point, a range or a bound. */
export function DealList({ dataset, locale, party }: DealsProps) {
  const all = deals(dataset, party === undefined ? {} : { parties: [party] }).deals;
  return all.map((deal) => (
    <DealEntry key={deal.id} dataset={dataset} locale={locale} deal={deal} linked={party === undefined} />
  ));
}

function DealEntry({ dataset, locale, deal, linked }: DealsProps & { deal: Deal; linked: boolean }) {
  const t = translator(texts, locale);
  const { kind, party, counterparty, amount, parts, date, sources, confidence, note, estimator } = deal;
  const href = sourceHref(locale, sources[0] as string);
  const figure = (range: MoneyRange) => (
    <Figure locale={locale} text={rangeWords(range, locale, { stated: true })} kind="estimate" href={href} />
  );
  const names = { party: () => <BuyerName key="party" {...{ dataset, locale, party, linked }} /> };
  return (
    <div className="target">
      <h3 id={deal.id}>
        {kind === 'investment'
          ? t.rich('invests', {
              ...names,
              counterparty: () => <RecordWords key="to" text={counterparty ?? ''} locale={locale} />,
            })
          : t.rich('holds', names)}
        <span className="op">
          {{ en: ', ', ar: '، ', zh: '，' }[locale]}
          {dateWords(date, locale)}
        </span>
      </h3>
      <table className="acct sums">
        <caption className="vh">
          <Bidi text={buyerNames(dataset, party)[locale]} />
        </caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">
                <NoteWords text={part.name} locale={locale} />
                {part.note !== undefined && (
                  <span className="under">
                    <NoteWords text={part.note} locale={locale} />
                  </span>
                )}
              </th>
              <td className="n">{figure(part.amount)}</td>
            </tr>
          ))}
          <tr className={parts.length > 0 ? 'sum grand' : undefined}>
            <th scope="row">{t('whole')}</th>
            <td className="n">{figure(amount)}</td>
          </tr>
        </tbody>
      </table>
      <p className="under">
        <RecordWords text={estimator} locale={locale} /> <Evidence grade={confidence} locale={locale} />
        {sources.map((id) => (
          <span key={id} className="line">
            <SourceLink source={dataset.source(id)} locale={locale} />
          </span>
        ))}
        {note !== undefined && <NoteWords text={note} locale={locale} />}
      </p>
    </div>
  );
}

function BuyerName({
  dataset,
  locale,
  party,
  linked,
}: {
  dataset: Dataset;
  locale: Locale;
  party: string;
  linked: boolean;
}) {
  return linked ? <BuyerLink dataset={dataset} locale={locale} id={party} /> : buyerNames(dataset, party)[locale];
}
