import { type Dataset, type Locale, periodWords, unitNumerals, unitWords } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Figure } from '../kit/figure.tsx';
import { home } from '../messages/home.ts';
import { naming } from '../naming.ts';
import { type Half, type HomeAnswer, type Side, sideRow } from './home-answer.ts';
import { briefRatioWords, ratioKind, sentenceCase } from './home-words.ts';
import { panelId, ratioPanelId } from './panel-id.ts';
import { periodHeads } from './period-heads.ts';

/** The two totals then and now, and what they make: parts over a single rule, the answer over a double one. */
export function Account({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(home, locale);
  const names = naming(dataset, locale);
  const halves = [answer.article, answer.newest];
  const unit = unitWords('USD', locale, 'billion');
  const { common, heads } = periodHeads(
    halves.map(({ period }) => period),
    locale,
  );
  return (
    <table className="acct">
      <thead>
        <tr>
          <th scope="col">{common === undefined ? unit : t('accountHead', { half: sentenceCase(common), unit })}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <SideRow side="china-three" name={names('china-three')} locale={locale} halves={halves} />
        <SideRow side="us-four" name={names('us-four')} locale={locale} halves={halves} />
        <tr className="sum grand big">
          <th scope="row">{t('perDollar', { cn: names('china-three') })}</th>
          {halves.map((half) => (
            <td key={periodWords(half.period, locale)} className="n">
              <Figure
                locale={locale}
                text={briefRatioWords(half, locale)}
                kind={ratioKind(half)}
                href={`#${ratioPanelId(half)}`}
                bare
              />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function SideRow({
  side,
  name,
  locale,
  halves,
}: {
  side: Side;
  name: string;
  locale: Locale;
  halves: readonly Half[];
}) {
  return (
    <tr>
      <th scope="row" className={side === 'us-four' ? 's us' : 's'}>
        {name}
      </th>
      {halves.map((half) => {
        const { value, kind } = sideRow(half.comparison, side);
        return (
          <td key={half.comparison.period.label} className="n">
            <Figure
              locale={locale}
              text={unitNumerals(value?.amount as number, locale, 'billion')}
              kind={kind ?? 'derived'}
              href={`#${panelId(half, side)}`}
            />
          </td>
        );
      })}
    </tr>
  );
}
