import { percentWords, periodLabel, periodWords, unitRange, unitWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import type { Share } from '../entity/shares.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Row } from '../kit/derivation/node.tsx';
import { DerivationTree } from '../kit/derivation/panel.tsx';
import type { DerivationWords } from '../kit/derivation/words-of.ts';
import { Figure } from '../kit/figure.tsx';
import { figures as texts } from '../messages/figures.ts';
import { figureFragment, shareFragment } from './figure-key.ts';

/** A share of revenue: what was divided by what, and where the revenue comes from. */
export function SharePanel({
  words,
  share: { period, value, row, revenue },
}: {
  words: DerivationWords;
  share: Share;
}) {
  const { locale } = words;
  const t = translator(texts, locale);
  const label = periodLabel(period);
  const spent = row.reported;
  if (!spent) return null;
  const said = { period: sentenceCase(periodWords(period, locale)), share: percentWords(value, locale) };
  return (
    <details className="drv">
      <summary>
        <Bidi text={t('share', said)} />
      </summary>
      <div id={shareFragment(label)}>
        <ul className="tree">
          <li>
            <Row amount={<Figure locale={locale} text={percentWords(value, locale)} kind="derived" />}>
              <span>{t('shareStep')}</span>
            </Row>
            <ul>
              <li>
                <Row
                  amount={
                    <Figure
                      locale={locale}
                      text={unitRange(spent, locale)}
                      kind={spent.kind}
                      href={`#${figureFragment({ period: label, basis: 'headline', currency: spent.currency })}`}
                    />
                  }
                >
                  <b>{t('spentHere')}</b>
                  <span className="op">{unitWords(spent.currency, locale)}</span>
                </Row>
              </li>
            </ul>
          </li>
        </ul>
        <p className="op">{t('revenueHere')}</p>
        <DerivationTree words={words} derivation={revenue.derivation} />
      </div>
    </details>
  );
}
