import { rulePlane } from '@outlay/charts';
import { type Dataset, type Day, type Locale, ruledNumbers } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { chipHref } from '../chips/chip-path.ts';
import { ChartFigure } from '../kit/chart-figure.tsx';
import { kit } from '../messages/kit.ts';
import { fileHref, pageHref } from '../site-path.ts';
import { planeImage, statusFile } from './rule-files.ts';

/** Total processing performance against density on a day, with the lines of the rule in force. */
export function PlaneFigure({ dataset, locale, on }: { dataset: Dataset; locale: Locale; on: Day }) {
  const t = translator(kit, locale);
  const state = rulePlane.state(dataset, { on });
  const rows = state.points.toSorted((left, right) => left.performance - right.performance);
  const hrefOf = (row: number, column: number) => {
    const chip = dataset.chips.find((one) => {
      const { performance, density = null } = ruledNumbers(one);
      return performance === rows[row]?.performance && density === rows[row]?.density;
    });
    return chip && chipHref(locale, chip.id, column === 1 ? 'tpp' : 'pd');
  };
  return (
    <ChartFigure
      locale={locale}
      id="plane"
      chart={rulePlane}
      state={state}
      hrefOf={hrefOf}
      actions={[
        { href: fileHref(statusFile(on)), text: t('data'), download: true },
        { href: fileHref(planeImage(locale, on)), text: t('image'), download: true },
        { href: pageHref(locale, 'export-control', '#how'), text: t('how') },
      ]}
    />
  );
}
