import type { Chip } from '../../chips/chip.ts';
import type { PRICE_KINDS } from '../../chips/price.ts';
import type { Stage } from '../../chips/shipment.ts';
import type { Localized } from '../../wording/locale.ts';

/** How a chip comes to market. */
export const MARKET_NAMES: Localized<Readonly<Record<Chip['market'], string>>> = {
  en: {
    worldwide: 'sold worldwide',
    china: 'made for China',
    'in-house': 'the vendor’s own, not sold as a chip',
    announced: 'announced or planned, not on sale',
  },
  ar: {
    worldwide: 'تُباع في العالم',
    china: 'صُنعت للصين',
    'in-house': 'لاستخدام صاحبها ولا تُباع رقاقةً',
    announced: 'معلنة أو مخطط لها وغير مطروحة للبيع',
  },
  zh: { worldwide: '全球销售', china: '专供中国', 'in-house': '自用，不单独出售', announced: '已公布或计划中，未上市' },
};

/** What happened to chips that are counted. */
export const STAGE_NAMES: Localized<Readonly<Record<Stage, string>>> = {
  en: {
    delivered: 'delivered',
    produced: 'produced',
    ordered: 'ordered',
    expected: 'expected',
    licensed: 'licensed for export',
    approved: 'approved for import',
    held: 'held',
  },
  ar: {
    delivered: 'مسلَّمة',
    produced: 'منتَجة',
    ordered: 'مطلوبة',
    expected: 'متوقعة',
    licensed: 'مرخص تصديرها',
    approved: 'موافق على استيرادها',
    held: 'مملوكة',
  },
  zh: {
    delivered: '已交付',
    produced: '已生产',
    ordered: '已订购',
    expected: '预计',
    licensed: '获出口许可',
    approved: '获准进口',
    held: '持有',
  },
};

/** Where a price comes from. */
export const PRICE_KIND_NAMES: Localized<Readonly<Record<(typeof PRICE_KINDS)[number], string>>> = {
  en: { market: 'paid or asked', list: 'list price', 'share-of-server': 'server price by its chips' },
  ar: { market: 'مدفوع أو مطلوب', list: 'سعر القائمة', 'share-of-server': 'سعر الخادم على عدد رقائقه' },
  zh: { market: '成交或报价', list: '目录价', 'share-of-server': '服务器价格按芯片数均分' },
};
