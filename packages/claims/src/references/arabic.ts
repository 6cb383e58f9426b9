import type { ReferencePattern } from './pattern.ts';

const PREFIX = '(?:و|ف)?(?:ب|ك)?';
const THE = '(?:ال|لل|ل)';
const COUNTS: Readonly<Record<string, number>> = {
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6,
  سبع: 7,
  سبعه: 7,
};
const NUMBER = `(?:ال)?(?<n>${Object.keys(COUNTS).join('|')})`;
const COUNTRY = '(?<country>(?:ال)?(?:امريكيه|اميركيه|امريكيين|اميركيين|صينيه|صينيين|صينيون))';
const PLACE = '(?:في (?<place>الصين|الولايات المتحده|امريكا|اميركا))';
const ADJECTIVE = '(?:(?:ال)?(?:كبري|كبيره|عملاقه|رئيسيه|تكنولوجيه|تقنيه|عالميه|كبار|عمالقه|مدرجه|اكبر)|(?:ال)?كبار)';
const NOUN = '(?:نظيراتها|نظيرات|شركات|مجموعات|عمالقه|مشغلي|مشغلو|مزودي|مزودو)';
const FIELD =
  '(?: (?:ال)?(?:تكنولوجيا|تقنيه|انترنت|سحابه|حوسبه السحابيه|حوسبه|اتصالات|ذكاء الاصطناعي|خدمات السحابيه|سحابيه|تكنولوجيا الكبري))';
const END = '(?![\\u0621-\\u064a])';

function where(groups: Readonly<Record<string, string | undefined>>): { country?: 'CN' | 'US' } {
  const text = `${groups.country ?? ''} ${groups.country2 ?? ''} ${groups.place ?? ''}`;
  if (/صين/.test(text)) return { country: 'CN' };
  return /مريك|ميرك|متحده/.test(text) ? { country: 'US' } : {};
}

const pattern = (source: string, build: ReferencePattern[1]): ReferencePattern => [
  new RegExp(`${PREFIX}${source}${END}`, 'y'),
  build,
];

/** The ways Arabic refers to companies, the more specific first. */
export const ARABIC_REFERENCES: readonly ReferencePattern[] = [
  pattern(
    `(?:${THE})?(?<noun>${NOUN})(?<field>${FIELD})?(?: ${ADJECTIVE})?(?: ${COUNTRY})?(?: ${ADJECTIVE})? ${NUMBER}(?: ${ADJECTIVE})?(?: ${COUNTRY.replace('<country>', '<country2>')})?(?: ${PLACE})?`,
    (groups) => ({
      count: COUNTS[groups.n ?? ''] as number,
      ...where(groups),
      ...(/اتصالات/.test(groups.field ?? '') ? { telecom: true } : {}),
    }),
  ),
  pattern(
    `(?:ل)?${NUMBER} (?:من )?(?:${THE})?(?:شركات|مجموعات|عمالقه)${FIELD}?(?: ${COUNTRY})?(?: ${PLACE})?`,
    (groups) => ({ count: COUNTS[groups.n ?? ''] as number, ...where(groups) }),
  ),
  pattern(`${THE}${NUMBER.replace('(?:ال)?', '')} ${COUNTRY}`, (groups) => ({
    count: COUNTS[groups.n ?? ''] as number,
    ...where(groups),
  })),
  pattern(`${THE}${NUMBER.replace('(?:ال)?', '')} (?:ال)?(?:كبار|كبري)`, (groups) => ({
    count: COUNTS[groups.n ?? ''] as number,
  })),
  pattern(`(?:${THE}شركت(?:ان|ين)|كلتا الشركتين|كلت?اهما|${THE}مجموعت(?:ان|ين))`, () => ({ count: 2 })),
  pattern(
    `(?:لشركه|شركه|عملاق|لعملاق|مجموعه) (?:ال)?(?:تكنولوجيا|تقنيه|انترنت|تجاره الالكترونيه|بحث|تواصل|اتصالات|سحابه|برمجيات)(?: (?:ال)?(?:صينيه|صيني|امريكيه|امريكي|اميركيه|اميركي|عملاقه|عملاق))*`,
    () => ({ count: 1 }),
  ),
  pattern(`(?:${THE}شركه|${THE}مجموعه|${THE}عملاق(?: (?:ال)?(?:صيني|امريكي|اميركي|تكنولوجي))?)`, () => ({ count: 1 })),
  pattern(
    `(?:${THE})?${NOUN}(?:${FIELD})?(?: ${ADJECTIVE})?(?: (?:${COUNTRY}|${PLACE}))(?: ${ADJECTIVE})?`,
    (groups) => ({
      count: 0,
      ...where(groups),
    }),
  ),
  pattern(`(?:${THE})(?:شركات|مجموعات)(?: (?:ال)?(?:مذكوره|نفسها|ذاتها))?`, () => ({ count: 0 })),
  pattern(`(?:نظيراتها|نظرائها|نظيراتهن) ${PLACE}`, (groups) => ({ count: 0, ...where(groups) })),
  pattern(`(?:نظيراتها|نظرائها) ${COUNTRY}`, (groups) => ({ count: 0, ...where(groups) })),
];

export const ARABIC_REFERENCE_START =
  /^[وف]?[بك]?(?:ال|لل|ل)?(?:شرك|مجموع|عمالق|عملاق|مشغل|مزود|ثلاث|اربع|خمس|ست|سبع|كلت|نظير|نظراي|نظرائ)/;
