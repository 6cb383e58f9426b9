import { compute } from '@outlay/charts';
import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { kit } from '../messages/kit.ts';
import { fileHref } from '../site-path.ts';
import { computeFile, computeImage } from './shipment-files.ts';

/** What the chips that buyers got in a year compute, by each estimator. */
export function ComputeFigure({ dataset, locale, year }: { dataset: Dataset; locale: Locale; year: string }) {
  const t = translator(kit, locale);
  return (
    <ChartFigure
      locale={locale}
      id={`compute-${year}`}
      chart={compute}
      state={compute.state(dataset, { period: year })}
      hrefOf={() => '#all'}
      actions={[
        { href: fileHref(computeFile(year)), text: t('data'), download: true },
        { href: fileHref(computeImage(locale, year)), text: t('image'), download: true },
        { href: '#h100-equivalents', text: t('how') },
      ]}
    />
  );
}
