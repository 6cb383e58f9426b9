import {
  countRangeWords,
  dateWords,
  isolated,
  type Locale,
  type Localized,
  labelled,
  listWords,
  percentWords,
  periodWords,
  type Range,
  STAGE_NAMES,
  sentences,
} from '@outlay/domain';
import { firstTrue } from '../../words/change-words.ts';
import type { ComputeRow, ComputeState } from './compute-state.ts';

export const COMPUTE_TITLE: Localized = {
  en: 'Compute bought, by buyer',
  ar: 'القدرة الحاسوبية المشتراة لكل مشترٍ',
  zh: '各买方购入的算力',
};

const SHARE: Localized<(estimator: string, share: string, when: string) => string> = {
  en: (estimator, share, when) =>
    `By ${estimator}’s estimate, China got ${share} of the compute that the United States got in ${when}`,
  ar: (estimator, share, when) =>
    `بحسب تقدير ${estimator}، حصلت الصين في ${when} على ${share} مما حصلت عليه الولايات المتحدة من القدرة الحاسوبية`,
  zh: (estimator, share, when) => `据${estimator}估计，${when}中国购入的算力为美国的${share}`,
};

const OF_FOREIGN: Localized = {
  en: ', chips of Chinese vendors not counted',
  ar: '، دون احتساب رقائق المصنّعين الصينيين',
  zh: '（未计中国厂商的芯片）',
};

/** A share that may be uncertain. */
export function shareWords({ amount, low, high }: Range, locale: Locale): string {
  const say = (fraction: number) => percentWords(fraction, locale);
  if (low !== undefined && high !== undefined) {
    const [from, to] = [say(low), say(high)];
    return { en: `${from} to ${to}`, ar: `ما بين ${from} و${to}`, zh: `${from}至${to}` }[locale];
  }
  if (high !== undefined) return { en: 'at most ', ar: 'ما لا يزيد على ', zh: '至多' }[locale] + say(high);
  if (low !== undefined) return { en: 'at least ', ar: 'ما لا يقل عن ', zh: '至少' }[locale] + say(low);
  return say(amount as number);
}

export function computeFinding({ estimators, period }: ComputeState, locale: Locale): string {
  const found = estimators.find(({ ratio }) => ratio?.high !== undefined || ratio?.amount !== undefined);
  return firstTrue(
    [
      {
        holds: found !== undefined && (found.ratio?.high ?? found.ratio?.amount ?? 1) < 1,
        say: () =>
          `${SHARE[locale](isolated(found?.name ?? '', locale), shareWords(found?.ratio as Range, locale), periodWords(period, locale))}${found?.foreignOnly ? OF_FOREIGN[locale] : ''}`,
      },
    ],
    COMPUTE_TITLE[locale],
  );
}

const SUBTITLE: Localized<(stage: string, when: string) => string> = {
  en: (stage, when) =>
    `Chips ${stage} in ${when}, in thousands of H100-equivalents: the dense arithmetic of 8 bits and more of so many H100. The mark is the estimator’s own middle; estimators are never added`,
  ar: (stage, when) =>
    `رقائق ${stage} في ${when}، بآلاف مكافئات H100: ما يعادل الحساب الكثيف لهذا العدد من H100 بدقة 8 بتات فأكثر. العلامة قيمة المقدِّر الوسطى؛ لا تُجمع التقديرات المختلفة`,
  zh: (stage, when) =>
    `${when}${stage}的芯片，单位为千个H100当量：相当于多少H100的8位及以上稠密算力。标记为估计方给出的中值；不同估计方的数字从不相加`,
};

export function computeSubtitle({ stage, period }: ComputeState, locale: Locale): string {
  return SUBTITLE[locale](STAGE_NAMES[locale][stage], periodWords(period, locale));
}

const WIDE: Localized = {
  en: 'A range of a sum adds the ends of its parts, which is wider than an interval of the sum',
  ar: 'نطاق المجموع يجمع أطراف أجزائه، فهو أوسع من فترة ثقة للمجموع',
  zh: '合计的区间由各部分的端点相加，宽于总和本身的置信区间',
};

const FAMILY: Localized = {
  en: 'Where an estimator counts several chips together, compute lies between the least and the greatest of them',
  ar: 'إذا عدّ المقدِّر رقائق مختلفة معًا فالقدرة بين أدناها وأعلاها',
  zh: '若估计方把多款芯片合并计数，算力取其中最小与最大之间',
};

const WITHOUT: Localized<(names: string) => string> = {
  en: (names) => `Not in the compute, because what one of them computes is not on record: ${names}`,
  ar: (names) => `خارج الحساب لأن قدرة الواحدة منها غير مسجلة: ${names}`,
  zh: (names) => `因单颗算力未收录而未计入：${names}`,
};

export function computeNote({ estimators }: ComputeState, locale: Locale): string {
  const without = [...new Set(estimators.flatMap((one) => one.without.map((names) => names[locale])))].map((name) =>
    isolated(name, locale),
  );
  return sentences(
    [WIDE[locale], FAMILY[locale], without.length === 0 ? '' : WITHOUT[locale](listWords(without, locale))],
    locale,
  );
}

const NOT_KNOWN: Localized = { en: 'not on record', ar: 'غير مسجل', zh: '未收录' };

/** Where only money is stated. */
export const NOT_STATED: Localized = { en: 'no number stated', ar: 'لم يُذكر عدد', zh: '未说明数量' };

/** Whether something was bought and nobody says how much: a floor of nothing. */
export function isUnstated({ amount, low, high }: Range): boolean {
  return amount === undefined && high === undefined && low === 0;
}

/** What a buyer bought, in whole H100-equivalents or chips. */
export function amountOf(range: Range | null, locale: Locale): string {
  if (range === null) return NOT_KNOWN[locale];
  if (isUnstated(range)) return NOT_STATED[locale];
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));
  return countRangeWords({ amount: rounded(range.amount), low: rounded(range.low), high: rounded(range.high) }, locale);
}

export function rowName({ names }: ComputeRow, locale: Locale): string {
  return names[locale];
}

const SOURCE: Localized<(documents: string, date: string) => [string, string]> = {
  en: (documents, date) => [`Source: ${documents}`, `As known on ${date}`],
  ar: (documents, date) => [`المصدر: ${documents}`, `بحسب المعلوم في ${date}`],
  zh: (documents, date) => [`来源：${documents}`, `截至${date}所知`],
};

/** The estimators' documents by publisher, and the day as known on. */
export function computeSource({ documents, asOf }: ComputeState, locale: Locale): string {
  const publishers = [...new Set(documents.map(({ publisher }) => publisher))].map((name) => isolated(name, locale));
  return sentences(SOURCE[locale](listWords(publishers, locale), dateWords(asOf, locale)), locale);
}

export function computeSummary({ estimators }: ComputeState, locale: Locale): string {
  const joint = { en: '; ', ar: '؛ ', zh: '；' }[locale];
  return sentences(
    estimators.map(({ name, rows }) =>
      labelled(
        isolated(name, locale),
        rows.map((row) => labelled(rowName(row, locale), amountOf(row.compute, locale), locale)).join(joint),
        locale,
      ),
    ),
    locale,
  );
}
