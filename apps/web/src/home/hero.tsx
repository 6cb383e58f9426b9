import { type Dataset, dateWords, inPeriodWords, type Locale, periodWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Figure } from '../kit/figure.tsx';
import { home } from '../messages/home.ts';
import { Account } from './account.tsx';
import { type HomeAnswer, sideRow } from './home-answer.ts';
import { ratioKind, ratioWords, sentenceCase, sideNames, totalWords } from './home-words.ts';
import { panelId, ratioPanelId } from './panel-id.ts';

/** The headline in a sentence, the account beside it, and what was spent in words. */
export function Hero({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(home, locale);
  const { newest, article } = answer;
  const named = sideNames(dataset, locale, newest);
  const cn = sideRow(newest.comparison, 'china-three');
  const us = sideRow(newest.comparison, 'us-four');
  const kinds = { cn: cn.kind ?? 'derived', us: us.kind ?? 'derived' };
  const figure = (text: string, kind: typeof kinds.cn, id: string) => (
    <Figure locale={locale} text={text} kind={kind} href={`#${id}`} />
  );
  return (
    <div className="hero">
      <p className="kick">
        {t.rich('kick', {
          period: sentenceCase(periodWords(newest.period, locale)),
          companies: named.companies,
          day: dateWords(newest.comparison.asOf, locale),
          b: (period) => <b>{period}</b>,
        })}
      </p>
      <div className="cols">
        <h1>
          {t.rich('headline', {
            cn: named.cn,
            us: named.us,
            inPeriod: inPeriodWords(newest.period, locale),
            ratio: () => figure(ratioWords(newest, locale), ratioKind(newest), ratioPanelId(newest)),
          })}
        </h1>
        <Account dataset={dataset} locale={locale} answer={answer} />
      </div>
      <p className="stand">
        {t.rich('stand', {
          ...named,
          InThen: sentenceCase(inPeriodWords(article.period, locale)),
          cny: () => figure(totalWords(cn, locale).own, cn.reported?.kind ?? kinds.cn, panelId(newest, 'china-three')),
          usd: () => figure(totalWords(cn, locale).value, kinds.cn, panelId(newest, 'china-three')),
          usTotal: () => figure(totalWords(us, locale).value, kinds.us, panelId(newest, 'us-four')),
          ratioThen: () => figure(ratioWords(article, locale), ratioKind(article), ratioPanelId(article)),
        })}
      </p>
    </div>
  );
}
