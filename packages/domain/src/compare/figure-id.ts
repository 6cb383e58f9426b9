/** What tells one figure from every other: two figures that may differ never share all of these. */
export type FigureName = {
  entity: string;
  /** The calendar name of its days, `2024-H1`, or the days themselves. */
  period: string;
  basis: string;
  currency: string;
  rate: string;
  /** The version of the dataset. */
  version: string;
  /** For a `cash` line: the other period it had to be complete over, where that is not the year before. */
  against?: string | undefined;
  /** The state of knowledge, where it is earlier than the record's. */
  asOf?: string | undefined;
};

/**
 * The permanent name of a figure, which is also its path in the API. An earlier state of knowledge is a part of it.
 *
 * @example
 * figureId({ entity: 'baidu', period: '2024-H1', basis: 'headline', currency: 'CNY', rate: 'average', version: '0.1.0' }) // => 'baidu/2024-H1/headline/CNY/average/0.1.0'
 * figureId({ entity: 'meta', period: '2023', basis: 'cash', currency: 'USD', rate: 'average', version: '0.1.0', against: '2024', asOf: '2026-02-01' }) // => 'meta/2023/cash/USD/average/0.1.0?against=2024&asOf=2026-02-01'
 */
export function figureId({ entity, period, basis, currency, rate, version, against, asOf }: FigureName): string {
  const more = [
    ...(against === undefined ? [] : [`against=${against}`]),
    ...(asOf === undefined ? [] : [`asOf=${asOf}`]),
  ];
  const path = [entity, period, basis, currency, rate, version].join('/');
  return more.length === 0 ? path : `${path}?${more.join('&')}`;
}
