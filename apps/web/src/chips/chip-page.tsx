import { KindsKey } from '../kit/kinds-key.tsx';
import { JsonLd } from '../shell/json-ld.tsx';
import { Page } from '../shell/page.tsx';
import { BesideSection, KeepInMindSection } from './beside-section.tsx';
import { ChipHead } from './chip-head.tsx';
import { chipPath } from './chip-path.ts';
import type { ChipProps } from './chip-props.ts';
import { chipSchemaOrg } from './chip-schema.ts';
import { ChipShipmentsSection } from './chip-shipments-section.tsx';
import { ComputedSection } from './computed-section.tsx';
import { DocumentsSection, TakeChipSection } from './documents-section.tsx';
import { PricesSection } from './prices-section.tsx';
import { RatesSection } from './rates-section.tsx';
import { RulesNowSection } from './rules-now-section.tsx';
import { SpecsSection } from './specs-section.tsx';
import { StatusSection } from './status-section.tsx';

/** The page of a chip: where it stands on the export rules and why, what it computes, what it costs and who gets it. */
export function ChipPage(props: ChipProps) {
  const { dataset, locale, answer } = props;
  return (
    <Page locale={locale} path={chipPath(answer.document.chip.id)}>
      <JsonLd data={chipSchemaOrg(dataset, locale, answer)} />
      <ChipHead {...props} />
      <KindsKey locale={locale} />
      <StatusSection {...props} />
      <RulesNowSection {...props} />
      <BesideSection {...props} />
      <KeepInMindSection {...props} />
      <RatesSection {...props} />
      <ComputedSection {...props} />
      <SpecsSection {...props} />
      <PricesSection {...props} />
      <ChipShipmentsSection {...props} />
      <DocumentsSection {...props} />
      <TakeChipSection {...props} />
    </Page>
  );
}
