import {
  type ChipRow,
  chipList,
  type Dataset,
  type Day,
  dateWords,
  exportStatus,
  findChip,
  type Locale,
  lastDayOf,
  numerals,
  productNames,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chipAnswer, densityKind, performanceKind } from '../chips/chip-answer.ts';
import { ProductLink } from '../chips/chip-links.tsx';
import { chipHref } from '../chips/chip-path.ts';
import { DecidedBy } from '../chips/decided-by.tsx';
import { statusText } from '../chips/status-text.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { DataTable, type Row } from '../kit/data-table.tsx';
import { Figure } from '../kit/figure.tsx';
import { chips } from '../messages/chips.ts';
import { exportControl as texts } from '../messages/export-control.ts';

type TableProps = { readonly dataset: Dataset; readonly locale: Locale };

/** The days that are asked about most: the article's, after the April letters, and the newest. */
const DATES: readonly Day[] = ['2024-08-26', '2025-05-01'];

/** The chips that matter most in talk, by their ids. */
const TALKED_OF = ['h100-sxm', 'h800-sxm', 'h20-96', 'h200-sxm', 'b200', 'huawei-ascend-910b'];

/** The statuses of some chips on some dates side by side. */
export function AtDatesTable({ dataset, locale }: TableProps) {
  const t = translator(texts, locale);
  const days = [...DATES.filter((day) => day < dataset.recordedTo), dataset.recordedTo];
  const rows = TALKED_OF.map((name): Row => {
    const { id } = findChip(dataset, name);
    return {
      key: id,
      head: <ProductLink dataset={dataset} locale={locale} id={id} />,
      cells: [
        ...numbersOf(dataset, locale, id),
        ...days.map((on) => <StatusOn key={on} dataset={dataset} locale={locale} id={id} on={on} />),
      ],
    };
  });
  return (
    <section className="b" aria-labelledby="at-dates">
      <h2 id="at-dates">{t('atDates')}</h2>
      <DataTable
        caption={<span className="vh">{t('atDates')}</span>}
        columns={[
          { head: t('chip') },
          { head: 'TPP', numeric: true },
          { head: 'PD', numeric: true },
          ...days.map((on) => ({ head: dateWords(on, locale, { short: true }) })),
        ]}
        blocks={[rows]}
      />
    </section>
  );
}

function StatusOn({ dataset, locale, id, on }: TableProps & { id: string; on: Day }) {
  const { released } = dataset.chip(id);
  if (released !== undefined && lastDayOf(released) > on) return sentenceCase(translator(texts, locale)('notOut'));
  const status = exportStatus(dataset, { chip: id, on });
  const deciding = status.findings.find(({ rule }) => rule === status.decidedBy);
  const { unbound } = chipAnswer(dataset, id);
  return (
    <span>
      <Bidi text={sentenceCase(statusText({ ...status, exception: deciding?.exception }, unbound, locale))} />
    </span>
  );
}

/** Every chip that was out on a day, with what decided; those that the rules do not bind after the others. */
export function StatusesThen({ dataset, locale, on }: TableProps & { on: Day }) {
  const t = translator(texts, locale);
  const tc = translator(chips, locale);
  const out = chipList(dataset, { on }).chips.filter(({ released }) => released !== null && lastDayOf(released) <= on);
  const isBound = ({ id }: ChipRow) => chipAnswer(dataset, id).unbound === undefined;
  const names = ({ id }: ChipRow) => productNames(dataset, id)[locale];
  const line = (row: ChipRow): Row => {
    const status = exportStatus(dataset, { chip: row.id, on });
    const deciding = status.findings.find(({ rule }) => rule === status.decidedBy);
    const { unbound } = chipAnswer(dataset, row.id);
    return {
      key: row.id,
      head: <a href={chipHref(locale, row.id)}>{names(row)}</a>,
      cells: [
        ...numbersOf(dataset, locale, row.id),
        <span key="status">
          <Bidi text={sentenceCase(statusText({ ...status, exception: deciding?.exception }, unbound, locale))} />
        </span>,
        deciding && <DecidedBy key="decided" dataset={dataset} locale={locale} finding={deciding} />,
      ],
    };
  };
  return (
    <section className="b" aria-labelledby="statuses">
      <h2 id="statuses">{t('statusThen')}</h2>
      <p className="note">{t('statusThenNote')}</p>
      <DataTable
        caption={<span className="vh">{t('statusThen')}</span>}
        columns={[
          { head: tc('chip') },
          { head: 'TPP', numeric: true },
          { head: 'PD', numeric: true },
          { head: tc('statusHead') },
          { head: tc('decidedHead') },
        ]}
        blocks={[out.filter(isBound), out.filter((row) => !isBound(row))]
          .filter((rows) => rows.length > 0)
          .map((rows) => rows.map(line))}
      />
    </section>
  );
}

/** The two numbers of a chip, each leading to how it was computed. */
function numbersOf(dataset: Dataset, locale: Locale, id: string) {
  const { document } = chipAnswer(dataset, id);
  const { performance, density } = document.computed;
  const missing = <span className="badge">{translator(chips, locale)('notOnRecord')}</span>;
  return [
    performance === null ? (
      missing
    ) : (
      <Figure
        key="tpp"
        locale={locale}
        text={numerals(performance)}
        kind={performanceKind(document)}
        href={chipHref(locale, id, 'tpp')}
      />
    ),
    density === null ? (
      missing
    ) : (
      <Figure
        key="pd"
        locale={locale}
        text={numerals(density, 2)}
        kind={densityKind(document)}
        href={chipHref(locale, id, 'pd')}
      />
    ),
  ];
}
