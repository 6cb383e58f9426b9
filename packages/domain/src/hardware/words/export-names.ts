import type { Ground, RecordedOutcome } from '../../export-control/outcome.ts';
import type { Destination, RULE_KINDS } from '../../export-control/rule-record.ts';
import type { Quantity, Spec } from '../../export-control/specs.ts';
import type { Strictness } from '../../export-control/strictness.ts';
import type { Localized } from '../../wording/locale.ts';

/** How strict an answer is, as a key says it. */
export const STRICTNESS_NAMES: Localized<Readonly<Record<Strictness, string>>> = {
  en: {
    outside: 'outside the rule',
    licence: 'licence required',
    'case-by-case': 'licence, case by case',
    denial: 'licence, denial presumed',
    unknown: 'unknown',
  },
  ar: {
    outside: 'خارج القاعدة',
    licence: 'يلزم ترخيص',
    'case-by-case': 'ترخيص ينظر فيه حالةً بحالة',
    denial: 'ترخيص يُفترض رفضه',
    unknown: 'غير معروف',
  },
  zh: {
    outside: '规则之外',
    licence: '须许可',
    'case-by-case': '许可：逐案审查',
    denial: '许可：推定拒绝',
    unknown: '未知',
  },
};

/** Where exports go. */
export const DESTINATION_NAMES: Localized<Readonly<Record<Destination, string>>> = {
  en: { CN: 'China', HK: 'Hong Kong', MO: 'Macau' },
  ar: { CN: 'الصين', HK: 'هونغ كونغ', MO: 'ماكاو' },
  zh: { CN: '中国大陆', HK: '香港', MO: '澳门' },
};

/** What rules compare with thresholds, before a number. */
export const QUANTITY_NAMES: Localized<Readonly<Record<Quantity, string>>> = {
  en: {
    performance: 'TPP',
    density: 'PD',
    'aggregate-io': 'I/O',
    'chip-to-chip': 'chip-to-chip',
    'memory-bandwidth': 'memory',
    'memory-and-io': 'memory and I/O',
  },
  ar: {
    performance: 'TPP',
    density: 'PD',
    'aggregate-io': 'الإدخال والإخراج',
    'chip-to-chip': 'بين الرقائق',
    'memory-bandwidth': 'الذاكرة',
    'memory-and-io': 'الذاكرة مع الإدخال والإخراج',
  },
  zh: {
    performance: 'TPP',
    density: 'PD',
    'aggregate-io': '输入输出',
    'chip-to-chip': '芯片间互联',
    'memory-bandwidth': '内存带宽',
    'memory-and-io': '内存与输入输出',
  },
};

/** Specifications that a rule can ask for. */
export const SPEC_NAMES: Localized<Readonly<Record<Spec, string>>> = {
  en: {
    performance: 'dense peak rates',
    dieArea: 'die area',
    chipToChip: 'chip-to-chip bandwidth',
    pcie: 'PCIe bandwidth',
    memoryBandwidth: 'memory bandwidth',
  },
  ar: {
    performance: 'معدلات الذروة الكثيفة',
    dieArea: 'مساحة القالب',
    chipToChip: 'النطاق الترددي بين الرقائق',
    pcie: 'النطاق الترددي عبر PCIe',
    memoryBandwidth: 'النطاق الترددي للذاكرة',
  },
  zh: {
    performance: '稠密峰值算力',
    dieArea: '裸片面积',
    chipToChip: '芯片间互联带宽',
    pcie: 'PCIe带宽',
    memoryBandwidth: '内存带宽',
  },
};

/** Reasons of a rule that are no comparison of numbers. */
export const GROUND_NAMES: Localized<Readonly<Record<Ground, string>>> = {
  en: {
    named: 'named in the document',
    'reported-outside': 'reported to be outside the letter',
    'not-addressed': 'the letter went to other companies',
    'terms-not-public': 'the terms of the letter are not public',
    'not-data-centre': 'not designed or marketed for data centres',
    'no-us-export': 'it is for exports from the United States of chips that are sold',
    'not-3a090-a': 'it is for 3A090.a, which the chip is not in',
    'nac-open': 'licence exception NAC is open to it',
  },
  ar: {
    named: 'مذكور بالاسم في الوثيقة',
    'reported-outside': 'يُذكر أنه خارج نطاق الخطاب',
    'not-addressed': 'وُجّه الخطاب إلى شركات أخرى',
    'terms-not-public': 'نص الخطاب غير منشور',
    'not-data-centre': 'غير مصمم لمراكز البيانات ولا مسوّق لها',
    'no-us-export': 'تخص القاعدة ما يُصدَّر من الولايات المتحدة من رقائق تُباع',
    'not-3a090-a': 'تخص القاعدة البند 3A090.a والرقاقة ليست ضمنه',
    'nac-open': 'استثناء الترخيص NAC متاح لها',
  },
  zh: {
    named: '文件点名该产品',
    'reported-outside': '据报道不在通知函范围内',
    'not-addressed': '通知函发给其他公司',
    'terms-not-public': '通知函条款未公开',
    'not-data-centre': '并非为数据中心设计或销售',
    'no-us-export': '该规则针对自美国出口且对外销售的芯片',
    'not-3a090-a': '该规则针对3A090.a，本芯片不在其中',
    'nac-open': '可用许可例外NAC',
  },
};

/** What an entry of the record is. */
export const RULE_KIND_NAMES: Localized<Readonly<Record<(typeof RULE_KINDS)[number], string>>> = {
  en: {
    rule: 'rule',
    letter: 'letter to vendors',
    announcement: 'announcement',
    licence: 'licences',
    guidance: 'guidance',
    measure: 'measure of China',
    bill: 'bill',
  },
  ar: {
    rule: 'قاعدة',
    letter: 'خطاب إلى الشركات',
    announcement: 'إعلان',
    licence: 'تراخيص',
    guidance: 'إرشاد',
    measure: 'إجراء صيني',
    bill: 'مشروع قانون',
  },
  zh: {
    rule: '规则',
    letter: '致厂商通知函',
    announcement: '公告',
    licence: '许可证',
    guidance: '指引',
    measure: '中国方面的措施',
    bill: '法案',
  },
};

/** What a document says of products that it names. */
export const RECORDED_OUTCOME_NAMES: Localized<Readonly<Record<RecordedOutcome, string>>> = {
  en: {
    'licence-required': 'licence required',
    'not-covered': 'not covered',
    '15-percent': '15% of revenue',
    announced: 'announced',
    licensed: 'licences granted',
    discouraged: 'discouraged',
    'purchases-halted': 'purchases halted',
    inspected: 'customs checks',
    'not-allowed': 'not allowed',
    blocked: 'blocked at customs',
    'conditionally-approved': 'approved with conditions',
  },
  ar: {
    'licence-required': 'يلزم ترخيص',
    'not-covered': 'غير مشمول',
    '15-percent': '15% من الإيرادات',
    announced: 'أُعلن',
    licensed: 'مُنحت تراخيص',
    discouraged: 'غير مستحب',
    'purchases-halted': 'أوقف الشراء',
    inspected: 'تفتيش جمركي',
    'not-allowed': 'غير مسموح',
    blocked: 'أوقفته الجمارك',
    'conditionally-approved': 'موافقة مشروطة',
  },
  zh: {
    'licence-required': '须许可',
    'not-covered': '不在范围内',
    '15-percent': '营收的15%',
    announced: '已宣布',
    licensed: '已发许可证',
    discouraged: '劝阻采购',
    'purchases-halted': '暂停采购',
    inspected: '海关查验',
    'not-allowed': '不允许',
    blocked: '海关拦截',
    'conditionally-approved': '有条件批准',
  },
};
