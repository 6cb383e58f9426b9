import { standalone } from '@outlay/charts';
import { LOCALES } from '@outlay/domain';
import { homeAnswer } from '../../../../home/home-answer.ts';
import { homeCharts } from '../../../../home/home-charts.ts';
import { isLocale } from '../../../../locale.ts';
import { record } from '../../../../record.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const charts = homeCharts(record, homeAnswer(record));

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => charts.map(({ id }) => ({ locale, file: `${id}.svg` })));
}

/** A chart of the first page as an image with its finding, source line and day. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await params;
  const found = charts.find(({ id }) => file === `${id}.svg`);
  if (!found || !isLocale(locale)) return new Response(null, { status: 404 });
  const { chart, query } = found;
  return new Response(standalone(chart, chart.state(record, query), { locale }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
