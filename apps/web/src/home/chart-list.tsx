import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { kit } from '../messages/kit.ts';
import { fileHref, pageHref } from '../site-path.ts';
import type { HomeAnswer } from './home-answer.ts';
import { homeCharts } from './home-charts.ts';

/** The charts of the first page, each with its figures and its image to take along, and how it was computed. */
export function ChartList({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: HomeAnswer }) {
  const t = translator(kit, locale);
  return homeCharts(dataset, answer).map(({ id, chart, query, panel }) => (
    <ChartFigure
      key={id}
      locale={locale}
      id={id}
      chart={chart}
      state={chart.state(dataset, query)}
      actions={[
        { href: fileHref(`data/charts/${id}.csv`), text: t('data'), download: true },
        { href: pageHref(locale, 'charts').replace(/\/$/, `/${id}.svg`), text: t('image'), download: true },
        ...(panel === undefined ? [] : [{ href: `#${panel}`, text: t('how') }]),
      ]}
    />
  ));
}
