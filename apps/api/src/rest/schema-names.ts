import {
  caveatSchema,
  companySchema,
  comparisonSchema,
  conversionSchema,
  departureSchema,
  derivationSchema,
  explanationSchema,
  figureDerivationSchema,
  figureDocumentSchema,
  gapRunSchema,
  gapSchema,
  groupSchema,
  moneyRangeSchema,
  observationSchema,
  rateSchema,
  readingSchema,
  reconciliationSchema,
  seriesSchema,
  slipSchema,
  sourceSchema,
} from '@outlay/domain';
import { z } from 'zod';

/** The schemas that the document names as components, so that clients made from it have types with names. */
const NAMED: readonly [z.ZodType, string][] = [
  [comparisonSchema, 'Comparison'],
  [seriesSchema, 'Series'],
  [explanationSchema, 'Explanation'],
  [figureDocumentSchema, 'Figure'],
  [reconciliationSchema, 'Reconciliation'],
  [readingSchema, 'Reading'],
  [departureSchema, 'Departure'],
  [slipSchema, 'Slip'],
  [gapRunSchema, 'GapRun'],
  [companySchema, 'Company'],
  [groupSchema, 'Group'],
  [sourceSchema, 'Source'],
  [rateSchema, 'Rate'],
  [conversionSchema, 'Conversion'],
  [derivationSchema, 'Derivation'],
  [figureDerivationSchema, 'FigureDerivation'],
  [observationSchema, 'Observation'],
  [moneyRangeSchema, 'MoneyRange'],
  [gapSchema, 'Gap'],
  [caveatSchema, 'Caveat'],
];

/** Registers the names; a second time changes nothing. */
export function nameSchemas(): void {
  for (const [schema, id] of NAMED) {
    if (z.globalRegistry.get(schema)?.id !== id) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  }
}
