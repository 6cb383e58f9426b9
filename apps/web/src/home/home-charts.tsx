import { totals } from '@outlay/charts';
import { type Dataset, type Locale, periodLabel } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { kit } from '../messages/kit.ts';
import { ARTICLE_PERIOD, type HomeAnswer, SIDES } from './home-answer.ts';
import { panelId } from './panel-id.ts';

/** The charts of the first page, from the comparison itself to what nobody publishes. */
export function HomeCharts({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(kit, locale);
  const period = periodLabel(answer.newest.period);
  return (
    <ChartFigure
      locale={locale}
      id="totals"
      chart={totals}
      state={totals.state(dataset, { entities: SIDES, period, against: ARTICLE_PERIOD, currency: 'USD' })}
      actions={[{ href: `#${panelId(answer.newest, 'china-three')}`, text: t('how') }]}
    />
  );
}
