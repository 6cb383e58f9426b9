import type { Locale } from '@outlay/domain';
import { notFound } from 'next/navigation';
import { isLocale } from '../locale.ts';

/** What every page of the folder of a language is given. */
export type LocaleParams = { readonly params: Promise<{ readonly locale: string }> };

/** The language of the page that is being made. */
export async function pageLocale({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
