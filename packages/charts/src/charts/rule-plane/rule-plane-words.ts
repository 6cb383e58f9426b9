import {
  dateWords,
  isolated,
  type Locale,
  type Localized,
  labelled,
  listWords,
  numerals,
  QUANTITY_NAMES,
  STRICTNESS_NAMES,
  sentences,
  statusWords,
  type ThresholdComparison,
} from '@outlay/domain';
import { firstTrue } from '../../words/change-words.ts';
import { chipSaid } from '../../words/rule-words.ts';
import type { PlanePoint, RulePlaneState } from './rule-plane-state.ts';

export const RULE_PLANE_TITLE: Localized = {
  en: 'Where chips stand on the lines of the rule',
  ar: 'مواقع الرقائق من حدود القاعدة',
  zh: '芯片在规则界线图上的位置',
};

const JUST: Localized<(name: string, rule: string, numbers: string) => string> = {
  en: (name, rule, numbers) => `${name} lies just outside the ${rule}: ${numbers}`,
  ar: (name, rule, numbers) => `تقع ${name} خارج ${rule} بقليل: ${numbers}`,
  zh: (name, rule, numbers) => `${name}恰在${rule}界线之外：${numbers}`,
};

const AGAINST: Localized<(name: string, value: string, line: string) => string> = {
  en: (name, value, line) => `${name} ${value} against ${line}`,
  ar: (name, value, line) => `${isolated(`${name}\u00a0${value}`, 'ar')} والحد\u00a0${line}`,
  zh: (name, value, line) => `${name}为${value}，界线为${line}`,
};

const INSIDE: Localized<(inside: number, all: number, rule: string) => string> = {
  en: (inside, all, rule) => `${inside} of the ${all} chips shown fall under the ${rule}`,
  ar: (inside, all, rule) => `${inside} من ${all} رقاقة معروضة تشملها ${rule}`,
  zh: (inside, all, rule) => `图中${all}款芯片有${inside}款落入${rule}`,
};

/** A number against its threshold. */
function against({ quantity, value, threshold }: ThresholdComparison, locale: Locale): string {
  const digits = numerals(value ?? 0, quantity === 'density' ? 2 : 0);
  const line = numerals(threshold, Number.isInteger(threshold) ? 0 : String(threshold).split('.')[1]?.length);
  return AGAINST[locale](QUANTITY_NAMES[locale][quantity], digits, line);
}

export function rulePlaneFinding({ nearest, points, rule }: RulePlaneState, locale: Locale): string {
  const all = points.flatMap(({ names }) => names).length;
  const inside = points.filter(({ covered }) => covered).flatMap(({ names }) => names).length;
  return firstTrue(
    [
      {
        holds: nearest !== undefined,
        say: () =>
          JUST[locale](
            chipSaid(nearest?.name ?? '', locale),
            rule.names[locale],
            (nearest?.decided ?? []).map((one) => against(one, locale)).join({ en: ', ', ar: '، ', zh: '；' }[locale]),
          ),
      },
      { holds: all > 1 && inside > 0, say: () => INSIDE[locale](inside, all, rule.names[locale]) },
    ],
    RULE_PLANE_TITLE[locale],
  );
}

const SUBTITLE: Localized<(rule: string, date: string) => string> = {
  en: (rule, date) =>
    `Chips on the lines that the ${rule} draws for data centres, ${date}. TPP is the dense arithmetic in tera-operations a second times the bit length, PD is TPP for each mm² of die; both scales are logarithmic`,
  ar: (rule, date) =>
    `الرقائق على الحدود التي ترسمها ${rule} لمراكز البيانات، ${date}. ‏TPP حساب كثيف بالتيرا عملية في الثانية مضروبًا في طول البت، وPD هو TPP لكل مم² من القالب؛ المقياسان لوغاريتميان`,
  zh: (rule, date) =>
    `芯片与${rule}为数据中心产品所划的界线，${date}。TPP为稠密算力（每秒万亿次运算）乘以位宽，PD为每平方毫米裸片的TPP；两轴均为对数刻度`,
};

export function rulePlaneSubtitle({ rule, on }: RulePlaneState, locale: Locale): string {
  return SUBTITLE[locale](rule.names[locale], dateWords(on, locale));
}

const LINE: Localized = {
  en: 'A chip exactly on a line is inside',
  ar: 'الرقاقة الواقعة على الحد تمامًا مشمولة',
  zh: '恰在界线上的芯片属于范围之内',
};

const HOLLOW: Localized<(names: string) => string> = {
  en: (names) => `Hollow: the figures of ${names} are an estimate`,
  ar: (names) => `الدائرة المفرغة: أرقام ${names} تقديرية`,
  zh: (names) => `空心：${names}的数值为估计`,
};

const STRIP: Localized<(count: number) => string> = {
  en: (count) => `${count} more chips, whose die area is not published, are placed by TPP alone`,
  ar: (count) => `${count} رقاقة أخرى لم تُنشر مساحة قوالبها موضوعة بحسب TPP وحده`,
  zh: (count) => `另有${count}款芯片未公布裸片面积，仅按TPP标示`,
};

const LETTER: Localized<(name: string, letter: string) => string> = {
  en: (name, letter) => `Letters are no lines: ${name} needs a licence all the same, by the ${letter}`,
  ar: (name, letter) => `الخطابات ليست حدودًا على الرسم: يلزم ${name} ترخيص مع ذلك بموجب ${letter}`,
  zh: (name, letter) => `通知函不在图上：${name}仍须许可，依据${letter}`,
};

export function rulePlaneNote({ points, nearest }: RulePlaneState, locale: Locale): string {
  const hollow = points.filter(({ estimated, density }) => estimated && density !== null);
  const strip = points.filter(({ density }) => density === null).flatMap(({ names }) => names).length;
  const names = hollow.flatMap((point) => point.names.map((name) => isolated(name, locale)));
  return sentences(
    [
      LINE[locale],
      nearest?.letter ? LETTER[locale](chipSaid(nearest.name, locale), nearest.letter[locale]) : '',
      names.length === 0 ? '' : HOLLOW[locale](listWords(names, locale)),
      strip === 0 ? '' : STRIP[locale](strip),
    ],
    locale,
  );
}

/** What the drawing says in it, in two lengths. */
export const PLANE_WORDS: Localized<{
  density: string;
  performance: string;
  /** A chip that is outside although it stands inside. */
  exempt: string;
  outside: string;
  below(memory: string): readonly string[];
  above(performance: string): readonly string[];
  links(links: string): string;
  strip: string;
}> = {
  en: {
    density: 'performance density (PD), log scale',
    performance: 'total processing performance (TPP), log scale →',
    exempt: 'outside',
    outside: STRICTNESS_NAMES.en.outside,
    below: (memory) => ['below: case by case, if', `memory is under ${memory} GB/s`],
    above: (performance) => [`from ${performance} on:`, 'denial presumed'],
    links: (links) => `only if links reach ${links} GB/s`,
    strip: 'die area not on record: placed by TPP alone',
  },
  ar: {
    density: 'كثافة الأداء PD، مقياس لوغاريتمي',
    performance: '→ إجمالي أداء المعالجة TPP، مقياس لوغاريتمي',
    exempt: 'خارجها',
    outside: STRICTNESS_NAMES.ar.outside,
    below: (memory) => ['دونه: حالةً بحالة إذا قلت', `الذاكرة عن ${memory} غيغابايت/ث`],
    above: (performance) => [`من ${performance} فأعلى:`, 'يُفترض الرفض'],
    links: (links) => `إذا بلغت الوصلات ${links} غيغابايت/ث فقط`,
    strip: 'مساحة القالب غير مسجلة: بحسب TPP وحده',
  },
  zh: {
    density: '性能密度（PD），对数刻度',
    performance: '总处理性能（TPP），对数刻度 →',
    exempt: '界外',
    outside: STRICTNESS_NAMES.zh.outside,
    below: (memory) => ['以下：逐案审查，', `条件是内存带宽低于${memory} GB/s`],
    above: (performance) => [`${performance}起：`, '推定拒绝'],
    links: (links) => `仅当互联达到${links} GB/s`,
    strip: '裸片面积未收录：仅按TPP标示',
  },
};

/** What the rule says of a point. */
export function pointWords({ covered, provision, exception }: PlanePoint, locale: Locale): string {
  const status = covered === null ? 'unknown' : covered ? 'controlled' : 'not-controlled';
  return statusWords({ status, provision, exception }, locale);
}

const NONE: Localized = {
  en: 'None of the chips can be placed: not out by that day, or what they compute is not on record',
  ar: 'لا يمكن وضع أي من الرقائق: لم تكن قد صدرت في ذلك اليوم، أو أن أداءها غير مسجل',
  zh: '没有可标示的芯片：当日尚未发布，或性能未收录',
};

export function rulePlaneSummary({ points }: RulePlaneState, locale: Locale): string {
  if (points.length === 0) return sentences([NONE[locale]], locale);
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return sentences(
    points.map((point) => {
      const numbers = [
        `TPP ${numerals(point.performance)}`,
        ...(point.density === null ? [] : [`PD ${numerals(point.density, 2)}`]),
      ].map((one) => isolated(one, locale));
      const names = listWords(
        point.names.map((name) => isolated(name, locale)),
        locale,
      );
      return labelled(names, [...numbers, pointWords(point, locale)].join(comma), locale);
    }),
    locale,
  );
}
