import type { Localized } from '@outlay/domain';

/** The heads of columns that several charts have. */
export const TABLE_HEADS: Localized<{ entity: string; period: string; growth: string; comma: string }> = {
  en: { entity: 'Company or group', period: 'Period', growth: 'Growth, own currency', comma: ', ' },
  ar: { entity: 'الشركة أو المجموعة', period: 'الفترة', growth: 'النمو بعملتها', comma: '، ' },
  zh: { entity: '公司或组别', period: '时期', growth: '增长（本币）', comma: '，' },
};
