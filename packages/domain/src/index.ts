// Money: exact amounts, ranges, rates and conversion.

// Capital expenditure: definitions, observations, gaps.
export {
  BASES,
  BASIS_CHOICES,
  BASIS_DEFINITIONS,
  BASIS_SHORT,
  type Basis,
  type BasisChoice,
  basisChoiceSchema,
  basisSchema,
  CASH_ORDER,
  parseBasisChoice,
} from './capex/basis.ts';
export { BRIDGES, type BridgeName, bridgeSchema } from './capex/bridge.ts';
export { GAP_REASONS, type Gap, type GapReason, gapReasonSchema, gapSchema } from './capex/gap.ts';
export {
  CONFIDENCES,
  type Confidence,
  confidenceSchema,
  KINDS,
  type Kind,
  kindOfResult,
  kindSchema,
  METRICS,
  type Metric,
  metricSchema,
  type Observation,
  observationSchema,
  operandSchema,
} from './capex/observation.ts';
// Chips: specifications, performance, prices, shipments, deals.
export { CHIP_PARTS, type ChipRecord, chipRecordSchema } from './chip-record.ts';
export {
  type Chip,
  type ChipVendor,
  chipSchema,
  chipVendorSchema,
  ESTIMABLE,
  MARKETS,
  partialDaySchema,
} from './chips/chip.ts';
export { addCompute, type Compute, computeOf, computePerUnit, H100_PERFORMANCE } from './chips/compute-measure.ts';
export { DEAL_KINDS, type Deal, dealSchema } from './chips/deal.ts';
export { type ChipBuyer, type ChipFamily, chipBuyerSchema, chipFamilySchema } from './chips/family.ts';
export {
  NUMBER_FORMAT_NAMES,
  NUMBER_FORMATS,
  type NumberFormat,
  type Rates,
  ratesSchema,
} from './chips/number-format.ts';
export { PRICE_KINDS, type Price, priceSchema } from './chips/price.ts';
export {
  denseOf,
  type ExactNumber,
  type ProcessingPerformance,
  performanceDensity,
  totalProcessingPerformance,
  wideProcessingPerformance,
} from './chips/processing-performance.ts';
export {
  countRangeSchema,
  type Shipment,
  STAGES,
  type Stage,
  shipmentSchema,
  stageSchema,
  UNITS,
} from './chips/shipment.ts';
export { type Spend, spend, unitsFor } from './chips/spend.ts';
// Claims of texts, and what the record says to them.
export {
  type CheckedClaim,
  type CheckReport,
  CLAIM_BOUNDS,
  CLAIM_METRICS,
  type ClaimDerivation,
  type ClaimMetric,
  checkReportSchema,
  claimDerivationSchema,
  claimFigureSchema,
  claimSchema,
  VERDICTS,
  type Verdict,
} from './claims/check-report.ts';
export { claimDocumentIds } from './claims/claim-documents.ts';
// Companies and groups.
export {
  type Company,
  companySchema,
  entityIdSchema,
  type Group,
  groupSchema,
  headlineSchema,
  knownGapSchema,
  namesSchema,
} from './company/company.ts';
export { type Citation, type Cited, citation } from './compare/citation.ts';
export { compare } from './compare/compare.ts';
export {
  type Cell,
  type Comparison,
  type ComparisonRow,
  comparisonSchema,
  type Outlook,
} from './compare/comparison.ts';
export { type Conversion, conversion, conversionSchema } from './compare/conversion.ts';
export { type DefinitionMove, type DefinitionMoves, definitionMoves } from './compare/definition-moves.ts';
export { type ExplainQuery, type Explanation, explain, explanationSchema } from './compare/explain.ts';
export {
  type FigureDocument,
  figureDocument,
  figureDocumentSchema,
} from './compare/figure-document.ts';
export { type FigureName, figureId } from './compare/figure-id.ts';
export { type GapRun, type GapsQuery, gapRunSchema, gaps } from './compare/gaps.ts';
export { type Grounds, type GroundsQuery, groundsOf } from './compare/grounds.ts';
export { growth, type Ratio, ratioOf } from './compare/growth.ts';
export { newestBefore } from './compare/newest.ts';
// Comparisons.
export { askedPeriod, type CompareQuery, type OutputCurrency } from './compare/query.ts';
export { type ReconcileQuery, reconcile } from './compare/reconcile/reconcile.ts';
export {
  DEPARTURE_KINDS,
  type Departure,
  departureSchema,
  FITS,
  type Reading,
  type Reconciliation,
  readingSchema,
  reconciliationSchema,
  SLIP_KINDS,
  type Slip,
  type SlipKind,
  slipSchema,
} from './compare/reconcile/reconciliation.ts';
export { parseStatedGrowth, type StatedGrowth } from './compare/reconcile/stated-growth.ts';
export { RATE_READINGS, type RateReading } from './compare/reconcile/valuation.ts';
export { comparisonRecords } from './compare/records/comparison-records.ts';
export { conversionRecords } from './compare/records/conversion-records.ts';
export { definitionMovesRecords } from './compare/records/definition-moves-records.ts';
export { figureRecords } from './compare/records/figure-records.ts';
export type { FlatRecords } from './compare/records/flat-records.ts';
export { gapRecords } from './compare/records/gap-records.ts';
export { leafRecords } from './compare/records/leaf-records.ts';
export { rateRecords } from './compare/records/rate-records.ts';
export { reconciliationRecords } from './compare/records/reconciliation-records.ts';
export { seriesRecords } from './compare/records/series-records.ts';
export { type Series, type SeriesQuery, series, seriesSchema } from './compare/series.ts';
export { type TotalQuery, totalFigure } from './compare/total-figure.ts';
// The record, and the figures in it.
export {
  type Dataset,
  type DatasetData,
  type DeflatorSeries,
  datasetDataSchema,
  deflatorSeriesSchema,
  type Entity,
  type Lookups,
  nearestNames,
  openDataset,
} from './dataset.ts';
export { ERROR_CODES, type ErrorCode, OutlayError } from './errors.ts';
// Export control: rules, what they say of a chip, its status on a day and over time.
export type { Change } from './export-control/changes.ts';
export { findingOf, inForce, type RuledStatus } from './export-control/export-status.ts';
export {
  changeSchema,
  EXPORT_STATUSES,
  type ExportStatusName,
  exportStatusSchema,
  OPEN_CONDITIONS,
  PROVISIONS,
  type Provision,
  RECORDED_OUTCOMES,
  type RecordedOutcome,
  RULE_OUTCOMES,
  type RuleFinding,
  type RuleOutcome,
  recordedOutcomeSchema,
  ruleFindingSchema,
  thresholdComparisonSchema,
} from './export-control/outcome.ts';
export { comparisonText } from './export-control/reason.ts';
export {
  DESTINATIONS,
  type Destination,
  destinationSchema,
  type ExportRule,
  exportRuleSchema,
  RULE_KINDS,
} from './export-control/rule-record.ts';
export type { ControlResult, RuleRole, RuleTest, RuleVerdict } from './export-control/rule-test.ts';
export { CONTROL_LEGS, RULE_TESTS } from './export-control/rules/index.ts';
export {
  type Product,
  productOf,
  QUANTITIES,
  ruledNumbers,
  SPECS,
  type Spec,
  type Specs,
  specsOf,
} from './export-control/specs.ts';
export { STRICTNESSES, type Strictness, strictnessOf } from './export-control/strictness.ts';
export type { Leg, Threshold, ThresholdComparison } from './export-control/threshold.ts';
export { decides, type StatusSpan, turningDays } from './export-control/timeline.ts';
export { basisFor } from './figure/basis-choice.ts';
export { convertFigure, rateDerivation, rateFor } from './figure/convert-figure.ts';
export { type Answer, type Caveat, caveatSchema, type Figure, type MissingFigure } from './figure/figure.ts';
export type { FigureQuery } from './figure/gap-reason.ts';
export { isKnown, publicFrom } from './figure/known.ts';
export { guidanceVintages, latestEstimates } from './figure/outlook.ts';
export { figureOf } from './figure/resolve.ts';
export { type Restatement, restatements } from './figure/restatements.ts';
export { standaloneTerms } from './figure/standalone.ts';
export { tileExactly } from './figure/tiling.ts';
export { grouped } from './grouped.ts';
// Answers about chips.
export { type ChipDocument, chipDocument, chipDocumentSchema } from './hardware/chip-document.ts';
export {
  type ChipList,
  type ChipListQuery,
  type ChipRow,
  chipList,
  chipListSchema,
  chipRowSchema,
} from './hardware/chip-list.ts';
export {
  type ComputeBought,
  type ComputeQuestion,
  computeBought,
  computeBoughtSchema,
} from './hardware/compute-bought.ts';
export { type Deals, deals, dealsSchema } from './hardware/deals.ts';
export { exportRules } from './hardware/export-rules.ts';
export { destinationOf, type ExportStatusQuery, exportStatus } from './hardware/export-status.ts';
export { type ExportTimeline, exportTimeline, exportTimelineSchema } from './hardware/export-timeline.ts';
export { findChip, findChips } from './hardware/find-chips.ts';
export { buyerNames, productNames } from './hardware/product-names.ts';
export { type Purchase, type PurchaseQuestion, purchase, purchaseSchema } from './hardware/purchase.ts';
export { chipListRecords, purchaseRecords } from './hardware/records/chip-records.ts';
export { computeRecords, dealRecords, shipmentRecords } from './hardware/records/shipment-records.ts';
export { statusRecords, timelineRecords } from './hardware/records/status-records.ts';
export { type Shipments, type ShipmentsQuestion, shipments, shipmentsSchema } from './hardware/shipments.ts';
export {
  type ExportStatus,
  exportStatusDocumentSchema,
  type StatusNotice,
  type StatusVariant,
} from './hardware/status-schema.ts';
export { MARKET_NAMES, PRICE_KIND_NAMES, STAGE_NAMES } from './hardware/words/chip-names.ts';
export {
  DESTINATION_NAMES,
  GROUND_NAMES,
  QUANTITY_NAMES,
  RECORDED_OUTCOME_NAMES,
  RULE_KIND_NAMES,
  SPEC_NAMES,
  STRICTNESS_NAMES,
} from './hardware/words/export-names.ts';
export {
  changeOfWords,
  comparisonWords,
  findingWords,
  statusWords,
  thresholdWords,
} from './hardware/words/finding-words.ts';
export { convert, convertRange } from './money/convert.ts';
export { CURRENCIES, type Currency, currencySchema, parseCurrency } from './money/currency.ts';
export {
  type MonthlyRate,
  monthlyRateSchema,
  RATE_KINDS,
  type RateKind,
  type RateSeries,
  rateKindSchema,
  rateSeriesSchema,
} from './money/exchange-rate.ts';
export {
  formatBrief,
  formatExact,
  formatGrowth,
  formatMillions,
  formatPercent,
  formatRangeInMillions,
  formatRate,
  formatWhole,
} from './money/format.ts';
export { add, amountSchema, type Money, money, moneySchema, subtract, sum } from './money/money.ts';
export { combine, type MoneyRange, moneyRange, moneyRangeSchema, sumRanges } from './money/money-range.ts';
export { parseAmount } from './money/parse-amount.ts';
export { averageRate, type PeriodRate, periodEndRate } from './money/period-rate.ts';
export {
  HEDGE_PERCENT,
  parseStatedAmount,
  type StatedAmount,
  statedAmount,
  statedAmountSchema,
} from './money/stated-amount.ts';
export { decimalFraction, type Fraction, fractionToNumber, roundHalfEven } from './number/fraction.ts';
export { addRanges, highest, isPoint, lowest, multiplyRanges, type Range } from './number/range.ts';
export { ceiling, type Interval, roundingInterval, widened } from './number/rounding-interval.ts';
export {
  calendarPart,
  type Granularity,
  parsePeriod,
  periodInWords,
  periodLabel,
  splitPeriod,
  type YearPart,
} from './period/calendar-label.ts';
export { isWholeQuarters, SNAP_DAYS, shareOfDays, snapToQuarters } from './period/calendarize.ts';
// Periods: days, labels, fiscal calendars, calendarisation.
export {
  addDays,
  type Day,
  dayAYearBefore,
  dayFromNumber,
  dayNumber,
  daySchema,
  firstDayOfMonth,
  isDay,
  lastDayOfMonth,
} from './period/day.ts';
export {
  CALENDAR_YEAR,
  type FiscalCalendar,
  type FiscalLabel,
  fiscalCalendarSchema,
  fiscalLabel,
  fiscalPeriod,
  formatFiscalLabel,
  parseFiscalLabel,
} from './period/fiscal-calendar.ts';
export {
  contains,
  dayCount,
  overlap,
  type Period,
  period,
  periodSchema,
  samePeriod,
  tiles,
  yearBefore,
} from './period/period.ts';
export {
  type Derivation,
  derivationSchema,
  documentsIn,
  type FigureDerivation,
  figureDerivationSchema,
  observationLeaves,
  type RateDerivation,
  rateSchema,
} from './source/derivation.ts';
// Sources and derivations.
export { isPrimary, lastDayOf, SOURCE_KINDS, type Source, type SourceKind, sourceSchema } from './source/source.ts';
// Wording: figures, days and names in English, Arabic and Chinese.
export { type AmountStyle, amountWords, exactAmountWords, rangeWords } from './wording/amount-words.ts';
export { type BidiRun, bidiRuns, isolated, visibleText } from './wording/bidi.ts';
export { countRangeWords, countWords } from './wording/count-words.ts';
export { dateWords, fiscalWords, MONTHS } from './wording/date-words.ts';
export { labelled, listWords, sentences } from './wording/list-words.ts';
export {
  type Direction,
  directionOf,
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  LOCALES,
  type Locale,
  type Localized,
  localeSchema,
  parseLocale,
} from './wording/locale.ts';
export {
  BASIS_NAMES,
  CONFIDENCE_NAMES,
  definitionWords,
  GAP_REASON_NAMES,
  KIND_NAMES,
  KIND_WORDS,
  METRIC_NAMES,
  nameIn,
  RATE_KIND_NAMES,
  STEP_NAMES,
} from './wording/names.ts';
export { arabicIndicDigits, numerals, signedNumerals } from './wording/numerals.ts';
export { inPeriodWords, periodWords, spanWords } from './wording/period-words.ts';
export { counted, NOUNS, type Noun, type PluralForms } from './wording/plural.ts';
export { centsWords, growthWords, percentWords, rateWords, timesWords } from './wording/ratio-words.ts';
export { currencyWords, type UnitScale, unitNumerals, unitRange, unitWords } from './wording/unit-words.ts';
