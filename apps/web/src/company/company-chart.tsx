import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chartImagePath } from '../data/chart-images.ts';
import { companyFiles } from '../data/company-files.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { figuresPath } from '../entity/entity-path.ts';
import { figureHref } from '../figures/figure-key.ts';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { kit } from '../messages/kit.ts';
import { fileHref, pageHref } from '../site-path.ts';
import type { PageChart } from './page-chart.ts';

/** One chart of an entity's page: the figures of its table open, and its data and image can be taken. */
export function CompanyChart({
  dataset,
  locale,
  answer,
  page,
  note,
}: {
  dataset: Dataset;
  locale: Locale;
  answer: EntityAnswer;
  page: PageChart | undefined;
  note: string | undefined;
}) {
  if (!page) return null;
  const { id, chart, state, target } = page;
  const t = translator(kit, locale);
  const { entity } = answer;
  const files = companyFiles(dataset, answer);
  const file = (id === 'quarters' ? files[0] : files.at(-1)) ?? files[0];
  return (
    <ChartFigure
      locale={locale}
      id={id}
      chart={chart}
      state={state}
      note={note}
      hrefOf={(row, column) => {
        const found = target(row, column);
        return found && figureHref(dataset, locale, found.entity, found.fragment);
      }}
      actions={[
        ...(file ? [{ href: fileHref(file.path), text: t('data'), download: true }] : []),
        { href: fileHref(chartImagePath(locale, entity.id, id)), text: t('image'), download: true },
        { href: pageHref(locale, figuresPath(dataset, entity.id)), text: t('how') },
      ]}
    />
  );
}
