import { counted } from '@outlay/domain';
import type { Metadata } from 'next';
import { translator } from '../../../catalogue.ts';
import { CompaniesPage } from '../../../companies/companies-page.tsx';
import { companies as texts } from '../../../messages/companies.ts';
import { record } from '../../../record.ts';
import { type LocaleParams, pageLocale } from '../../../shell/page-locale.ts';
import { pageMetadata } from '../../../shell/page-metadata.ts';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(props);
  const t = translator(texts, locale);
  const companies = record.companies.filter(({ type }) => type === 'company').length;
  return pageMetadata({
    locale,
    path: 'companies',
    title: t('companiesTitle'),
    description: t('companiesDescription', { companies: counted(companies, 'company', locale) }),
  });
}

export default async function Companies(props: LocaleParams) {
  return <CompaniesPage dataset={record} locale={await pageLocale(props)} />;
}
