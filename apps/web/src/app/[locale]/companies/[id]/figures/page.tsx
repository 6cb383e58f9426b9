import type { Metadata } from 'next';
import { type EntityParams, pageEntity } from '../../../../../entity/page-entity.ts';
import { figuresMetadata } from '../../../../../figures/figures-metadata.ts';
import { FiguresPage } from '../../../../../figures/figures-page.tsx';
import { record } from '../../../../../record.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return record.companies.map(({ id }) => ({ id }));
}

export async function generateMetadata(props: EntityParams): Promise<Metadata> {
  return figuresMetadata(record, await pageEntity(record, props));
}

export default async function Figures(props: EntityParams) {
  const { locale, answer } = await pageEntity(record, props);
  return <FiguresPage dataset={record} locale={locale} answer={answer} />;
}
