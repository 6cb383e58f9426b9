import { LOCALES } from '@outlay/domain';
import { CHANGES } from '../../../data/changes.ts';
import { feed } from '../../../data/feed.ts';
import { isLocale } from '../../../locale.ts';
import { record } from '../../../record.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

/** The changes of the record as a feed. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(feed(record, locale, CHANGES), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
