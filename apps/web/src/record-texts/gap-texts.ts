import type { Dataset, Localized } from '@outlay/domain';
import { recordTexts } from '../messages/record.ts';

/** The texts of gaps alone: those that comparisons say in the browser. English ones are what they are. */
export function gapTexts({ companies }: Dataset): Localized<Readonly<Record<string, string>>> {
  const gaps = companies.flatMap((company) => company.gaps.map(({ text }) => text));
  const of = (locale: 'ar' | 'zh') =>
    Object.fromEntries(
      gaps.flatMap((text) => (text in recordTexts[locale] ? [[text, recordTexts[locale][text]]] : [])),
    );
  return { en: {}, ar: of('ar'), zh: of('zh') } as Localized<Readonly<Record<string, string>>>;
}
