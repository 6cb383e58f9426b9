import type { Localized } from '@outlay/domain';

/** The terms that many documents share, in each language; others are printed as the record has them. */
const TERMS: Readonly<Record<string, Localized>> = {
  'company filing, all rights reserved': {
    en: 'company filing, all rights reserved',
    ar: 'إفصاح شركة، جميع الحقوق محفوظة',
    zh: '公司文件，保留所有权利',
  },
  'all rights reserved': { en: 'all rights reserved', ar: 'جميع الحقوق محفوظة', zh: '保留所有权利' },
  unknown: { en: 'terms not on record', ar: 'الشروط غير مسجلة', zh: '许可未收录' },
  'US government work, public domain': {
    en: 'US government work, public domain',
    ar: 'عمل حكومي أمريكي، ملك عام',
    zh: '美国政府作品，公有领域',
  },
};

/** The terms of a document in a language, where they are among those that are translated. */
export function licenceWords(licence: string): Localized | undefined {
  return TERMS[licence];
}
