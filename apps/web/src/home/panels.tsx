import {
  type Currency,
  type Dataset,
  isolated,
  type Locale,
  numerals,
  periodWords,
  rangeWords,
  unitNumerals,
  unitWords,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Row } from '../kit/derivation/node.tsx';
import { DerivationPanel } from '../kit/derivation/panel.tsx';
import { derivationWords } from '../kit/derivation/words-of.ts';
import { Figure } from '../kit/figure.tsx';
import { home } from '../messages/home.ts';
import { naming } from '../naming.ts';
import { type Half, type HomeAnswer, SIDES, sideRow } from './home-answer.ts';
import { ratioKind, ratioWords } from './home-words.ts';
import { CASH_PANEL, panelId, ratioPanelId } from './panel-id.ts';

/** How every figure of the first page came about; each panel opens when a figure that links to it is followed. */
export function Panels({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(home, locale);
  const names = naming(dataset, locale);
  const words = derivationWords(dataset, locale);
  return (
    <section className="b" aria-labelledby="computed">
      <h2 id="computed">{t('computed')}</h2>
      {[answer.newest, answer.article].map((half) => (
        <div key={half.comparison.period.label}>
          <RatioPanel dataset={dataset} locale={locale} half={half} />
          {SIDES.map((side) => {
            const { derivation } = half.explanations[side];
            return (
              derivation && (
                <DerivationPanel
                  key={side}
                  words={words}
                  derivation={derivation}
                  id={panelId(half, side)}
                  heading={t('panel', {
                    name: names(side),
                    period: periodWords(half.period, locale),
                    amount: rangeWords(derivation.value, locale),
                  })}
                />
              )
            );
          })}
        </div>
      ))}
      {answer.cash.derivation && (
        <DerivationPanel
          words={words}
          derivation={answer.cash.derivation}
          id={CASH_PANEL}
          heading={t('cashPanel', {
            name: names('us-four'),
            period: periodWords(answer.newest.period, locale),
            amount: rangeWords(answer.cash.derivation.value, locale),
          })}
        />
      )}
    </section>
  );
}

function RatioPanel({ dataset, locale, half }: { dataset: Dataset; locale: Locale; half: Half }) {
  const t = translator(home, locale);
  const names = naming(dataset, locale);
  const value = half.comparison.ratios[0]?.value ?? 0;
  const heading = t('ratioPanel', {
    cn: names('china-three'),
    us: names('us-four'),
    period: periodWords(half.period, locale),
    amount: ratioWords(half, locale),
  });
  return (
    <details className="drv">
      <summary>{heading}</summary>
      <ul className="tree" id={ratioPanelId(half)}>
        <li>
          <Row
            amount={<Figure locale={locale} text={isolated(numerals(value * 100, 2), locale)} kind={ratioKind(half)} />}
          >
            <b>{t('ratioOver')}</b>
          </Row>
          <ul>
            {SIDES.map((side) => {
              const row = sideRow(half.comparison, side);
              return (
                <li key={side}>
                  <Row
                    amount={
                      <Figure
                        locale={locale}
                        text={unitNumerals(row.value?.amount as number, locale)}
                        kind={row.kind ?? 'derived'}
                        href={`#${panelId(half, side)}`}
                      />
                    }
                  >
                    <b>{names(side)}</b>
                    <span className="op">{unitWords(row.value?.currency as Currency, locale)}</span>
                  </Row>
                </li>
              );
            })}
          </ul>
        </li>
      </ul>
    </details>
  );
}
