import {
  type ChipRow,
  type Dataset,
  grouped,
  type Locale,
  STRICTNESSES,
  type Strictness,
  strictnessOf,
} from '@outlay/domain';
import { Fragment } from 'react';
import { translator } from '../catalogue.ts';
import { PanelFacts } from '../figures/panel-facts.tsx';
import { chipStatus as texts } from '../messages/chip-status.ts';
import { chipAnswer } from './chip-answer.ts';
import { chipHref } from './chip-path.ts';

const NAMES = {
  outside: 'outside',
  licence: 'licence',
  'case-by-case': 'caseByCase',
  denial: 'denial',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Strictness, string>>;

/** The chips under each answer; those that the rules do not bind stand apart. */
export function ByStatus({
  dataset,
  locale,
  rows,
  heading,
}: {
  dataset: Dataset;
  locale: Locale;
  rows: readonly ChipRow[];
  heading: string;
}) {
  const t = translator(texts, locale);
  const groupOf = ({ id }: ChipRow) => {
    const { status, deciding, unbound } = chipAnswer(dataset, id);
    return unbound ?? strictnessOf({ ...status, exception: deciding?.exception });
  };
  const groups = grouped(rows, groupOf);
  const bound = STRICTNESSES.map((one) => [t(NAMES[one]), groups.get(one) ?? []] as const);
  const unbound = (['foreign', 'inHouse'] as const).map((one) => [t(one), groups.get(one) ?? []] as const);
  const comma = { en: ', ', ar: '، ', zh: '、' }[locale];
  return (
    <section className="b" aria-labelledby="by-status">
      <h2 id="by-status">{heading}</h2>
      <PanelFacts
        list={[...bound, ...unbound]
          .filter(([, own]) => own.length > 0)
          .map(([name, own]) => [
            `${name} (${own.length})`,
            <span key={name} className="near">
              {own.map(({ id, name: chip }, place) => (
                <Fragment key={id}>
                  {place === 0 ? '' : comma}
                  <a href={chipHref(locale, id)}>
                    <bdi>{chip}</bdi>
                  </a>
                </Fragment>
              ))}
            </span>,
          ])}
      />
    </section>
  );
}
