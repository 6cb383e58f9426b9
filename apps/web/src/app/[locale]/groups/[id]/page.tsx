import type { Metadata } from 'next';
import { companyMetadata } from '../../../../company/company-metadata.ts';
import { CompanyPage } from '../../../../company/company-page.tsx';
import { type EntityParams, pageEntity } from '../../../../entity/page-entity.ts';
import { record } from '../../../../record.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return record.groups.map(({ id }) => ({ id }));
}

export async function generateMetadata(props: EntityParams): Promise<Metadata> {
  return companyMetadata(record, await pageEntity(record, props));
}

export default async function Group(props: EntityParams) {
  const { locale, answer } = await pageEntity(record, props);
  return <CompanyPage dataset={record} locale={locale} answer={answer} />;
}
