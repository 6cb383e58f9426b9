import { catalogue } from '../catalogue.ts';

/** The list of all companies and groups. */
export const companies = catalogue({
  en: {
    companies: 'Companies',
    companiesTitle: 'Companies on record, and what each counts as capital expenditure',
    companiesStand:
      '{companies}, with parts and totals that others report. The newest figure of each stands in the definition that the company itself leads with: two of them are comparable only where the definition is the same.',
    companiesDescription: 'The capital expenditure of {companies}: newest figures, definitions, spans and gaps.',
    groups: 'Groups',
    parts: 'Parts of companies',
    aggregates: 'Totals that others report',
    part: 'Part',
    newest: 'Newest figure',
  },
  ar: {
    companies: 'الشركات',
    companiesTitle: 'الشركات المسجلة، وما تعدّه كل منها إنفاقًا رأسماليًا',
    companiesStand:
      '{companies}، مع أجزاء ومجاميع ينشرها آخرون. أحدث رقم لكل منها وارد بالتعريف الذي تتصدر به الشركة نفسها بياناتها: لا يُقارن رقمان إلا إذا كان التعريف واحدًا.',
    companiesDescription: 'الإنفاق الرأسمالي، {companies}: أحدث الأرقام والتعريفات والمدد والفجوات.',
    groups: 'المجموعات',
    parts: 'أجزاء من شركات',
    aggregates: 'مجاميع ينشرها آخرون',
    part: 'الجزء',
    newest: 'أحدث رقم',
  },
  zh: {
    companies: '公司',
    companiesTitle: '收录的公司，以及各家把什么算作资本开支',
    companiesStand:
      '共{companies}，另有公司的组成部分和他方报告的合计。最新数字均按公司自己主推的口径列出：口径相同，两个数字才可比。',
    companiesDescription: '{companies}的资本开支：最新数字、口径、覆盖时段与缺口。',
    groups: '组别',
    parts: '公司的组成部分',
    aggregates: '他方报告的合计',
    part: '组成部分',
    newest: '最新数字',
  },
});
