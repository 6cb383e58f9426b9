import { catalogue } from '../catalogue.ts';

/** Empty, missing, wrong: what a page says when it cannot show what was asked for. */
export const states = catalogue({
  en: {
    notFound: 'This page does not exist',
    notFoundText: 'The address may be wrong, or the page may have moved.',
    home: 'The comparison',
    compare: 'Compare companies',
    failed: 'The figures could not be loaded',
    failedText: 'Nothing was changed. Try again. ({time})',
    retry: 'Try again',
    entry: 'Capital expenditure on AI infrastructure in China and the United States, compared',
  },
  ar: {
    notFound: 'هذه الصفحة غير موجودة',
    notFoundText: 'قد يكون العنوان خطأ، أو قد تكون الصفحة نُقلت.',
    home: 'المقارنة',
    compare: 'قارن بين الشركات',
    failed: 'تعذر تحميل الأرقام',
    failedText: 'لم يتغير شيء. حاول مرة أخرى. ({time})',
    retry: 'حاول مرة أخرى',
    entry: 'مقارنة الإنفاق الرأسمالي على البنية التحتية للذكاء الاصطناعي في الصين والولايات المتحدة',
  },
  zh: {
    notFound: '此页面不存在',
    notFoundText: '地址可能有误，或页面已移动。',
    home: '首页比较',
    compare: '比较公司',
    failed: '无法载入数据',
    failedText: '没有任何改动，请重试。（{time}）',
    retry: '重试',
    entry: '中美人工智能基础设施资本开支比较',
  },
});
