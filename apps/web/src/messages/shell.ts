import { catalogue } from '../catalogue.ts';

/** What stands on every page. */
export const shell = catalogue({
  en: {
    skip: 'Skip to the figures',
    navigation: 'Main',
    languages: 'Languages',
    digits: 'Arabic digits',
    nav: {
      compare: 'Compare',
      companies: 'Companies',
      chips: 'Chips and export rules',
      check: 'Check a text',
      sources: 'Sources',
      data: 'Data: CSV, JSON, changes',
      method: 'Method and glossary',
      about: 'About',
    },
    footer:
      'Outlay is the open record of what technology companies spend on AI infrastructure. Every figure keeps its definition, its days, its rate and its document. Corrections are added, never written over.',
    more: 'More about the record',
    recorded: 'Record to {day}, version {version}. Figures: {licence}.',
  },
  ar: {
    skip: 'إلى الأرقام',
    navigation: 'القائمة الرئيسية',
    languages: 'اللغات',
    digits: 'أرقام عربية مشرقية',
    nav: {
      compare: 'قارن',
      companies: 'الشركات',
      chips: 'الرقائق وقواعد التصدير',
      check: 'افحص نصًا',
      sources: 'المصادر',
      data: 'البيانات: CSV وJSON والتغييرات',
      method: 'المنهج والمصطلحات',
      about: 'عن السجل',
    },
    footer:
      'أوتلاي سجل مفتوح لما تنفقه شركات التقنية على البنية التحتية للذكاء الاصطناعي. لكل رقم تعريفه وأيامه وسعر صرفه ووثيقته. التصحيحات تضاف ولا تمحو ما قبلها.',
    more: 'المزيد عن السجل',
    recorded: 'السجل حتى {day}، الإصدار {version}. الأرقام برخصة {licence}.',
  },
  zh: {
    skip: '跳至数字',
    navigation: '主导航',
    languages: '语言',
    digits: '阿拉伯文数字',
    nav: {
      compare: '比较',
      companies: '公司',
      chips: '芯片与出口规则',
      check: '核查文本',
      sources: '来源',
      data: '数据：CSV、JSON、变更',
      method: '方法与术语',
      about: '关于',
    },
    footer:
      'Outlay是科技公司人工智能基础设施支出的公开记录。每个数字都带着口径、起止日期、汇率和原始文件。更正只追加，不覆盖。',
    more: '关于本记录',
    recorded: '记录截至{day}，版本{version}。数据采用{licence}许可。',
  },
});
