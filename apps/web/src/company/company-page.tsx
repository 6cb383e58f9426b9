import type { Dataset, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { entitySchema } from '../data/record-schema.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath } from '../entity/entity-path.ts';
import { KindsKey } from '../kit/kinds-key.tsx';
import { company as texts } from '../messages/company.ts';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { ChipsSection } from './chips-section.tsx';
import { CompanyChart } from './company-chart.tsx';
import { companyCharts } from './company-charts.ts';
import { CompanyHead } from './company-head.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { DefinitionsSection } from './definitions-section.tsx';
import { EstimatesSection } from './estimates-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { GuidanceSection } from './guidance-section.tsx';
import { MembersSection } from './members-section.tsx';
import { ObservationsSection } from './observations-section.tsx';
import { RevisionsSection } from './revisions-section.tsx';
import { SeriesSection } from './series-section.tsx';
import { SharesSection } from './shares-section.tsx';
import { TakeSection } from './take-section.tsx';

/** The page of a company, a part of one, an aggregate or a group: what it spent, how that is counted, how we know. */
export function CompanyPage(props: { dataset: Dataset; locale: Locale; answer: EntityAnswer }) {
  const { dataset, locale, answer } = props;
  const t = translator(texts, locale);
  const charts = companyCharts(dataset, answer);
  const chart = (id: string, note?: string) => (
    <CompanyChart {...props} page={charts.find((one) => one.id === id)} note={note} />
  );
  const hasBases = charts.some(({ id }) => id === 'bases');
  return (
    <Page locale={locale} path={entityPath(dataset, answer.entity.id)}>
      <JsonLd data={entitySchema(dataset, locale, answer)} />
      <CompanyHead {...props} />
      <KindsKey locale={locale} />
      <MembersSection {...props} />
      {chart('quarters')}
      {chart('plan')}
      <SeriesSection {...props} />
      {chart('guidance')}
      <GuidanceSection {...props} />
      <EstimatesSection {...props} />
      <DefinitionSection {...props} />
      {hasBases ? chart('bases', t('basesNote')) : <DefinitionsSection {...props} />}
      {chart('intensity')}
      <SharesSection {...props} />
      {chart('revisions')}
      <RevisionsSection {...props} />
      <GapsSection {...props} />
      <ChipsSection {...props} />
      <ObservationsSection {...props} />
      <TakeSection {...props} />
    </Page>
  );
}
