import { type Dataset, dayCount, OutlayError, type Period } from '@outlay/domain';

/** What was said about a company's future spending, for the hint when nothing was. */
const WITH_GUIDANCE = 'alibaba, alphabet, amazon, meta, microsoft, tencent, tsmc';

function outlookPeriods(dataset: Dataset, entity: string): Period[] {
  const rows = dataset.observationsOf(entity).filter(({ kind }) => kind === 'guidance' || kind === 'estimate');
  const periods = rows.map(({ period }) => period).filter((period) => dayCount(period) > 300);
  if (periods.length > 0) return periods;
  throw new OutlayError(
    'figure-missing',
    `the record holds no guidance and no estimates of "${entity}" for a year or more`,
    {
      hint: `Companies with guidance: ${WITH_GUIDANCE}`,
      facts: { entity },
    },
  );
}

/**
 * The period that ends last about which anything was said.
 *
 * @throws OutlayError `figure-missing`.
 */
export function longestOutlook(dataset: Dataset, entity: string): Period {
  return outlookPeriods(dataset, entity).reduce((best, period) =>
    period.end > best.end || (period.end === best.end && dayCount(period) > dayCount(best)) ? period : best,
  );
}

/**
 * The year that begins last about which anything was said.
 *
 * @throws OutlayError `figure-missing`.
 */
export function newestOutlook(dataset: Dataset, entity: string): Period {
  return outlookPeriods(dataset, entity).reduce((best, period) =>
    period.start > best.start || (period.start === best.start && dayCount(period) < dayCount(best)) ? period : best,
  );
}
