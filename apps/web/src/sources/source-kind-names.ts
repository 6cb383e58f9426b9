import type { Localized, SourceKind } from '@outlay/domain';

/** What kind of document a source is, in a word or two. */
export const SOURCE_KIND_NAMES: Localized<Readonly<Record<SourceKind, string>>> = {
  en: {
    filing: 'filing',
    'press-release': 'results announcement',
    xbrl: 'XBRL data',
    transcript: 'earnings call',
    news: 'press report',
    dataset: 'data set',
    estimate: 'analysts’ estimate',
    statistics: 'official statistics',
    rule: 'rule or notice',
    datasheet: 'data sheet',
  },
  ar: {
    filing: 'إفصاح',
    'press-release': 'بيان نتائج',
    xbrl: 'بيانات XBRL',
    transcript: 'مكالمة نتائج',
    news: 'تقرير صحفي',
    dataset: 'مجموعة بيانات',
    estimate: 'تقدير محللين',
    statistics: 'إحصاءات رسمية',
    rule: 'قاعدة أو إشعار',
    datasheet: 'صحيفة بيانات',
  },
  zh: {
    filing: '申报文件',
    'press-release': '业绩公告',
    xbrl: 'XBRL数据',
    transcript: '业绩电话会',
    news: '媒体报道',
    dataset: '数据集',
    estimate: '分析师估计',
    statistics: '官方统计',
    rule: '规则或公告',
    datasheet: '产品规格书',
  },
};
