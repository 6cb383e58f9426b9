import { csvText } from '@outlay/dataset';
import { homeAnswer } from '../../../../home/home-answer.ts';
import { homeCharts } from '../../../../home/home-charts.ts';
import { record } from '../../../../record.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const charts = homeCharts(record, homeAnswer(record));

export function generateStaticParams() {
  return charts.map(({ id }) => ({ file: `${id}.csv` }));
}

/** The figures of a chart of the first page, in whole currency units. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = charts.find(({ id }) => file === `${id}.csv`);
  if (!found) return new Response(null, { status: 404 });
  return new Response(csvText(found.records()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
