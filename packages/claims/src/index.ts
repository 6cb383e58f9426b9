export { type CheckOptions, checkText } from './check.ts';
export {
  type CheckedClaim,
  type CheckReport,
  CLAIM_BOUNDS,
  CLAIM_METRICS,
  type ClaimMetric,
  checkReportSchema,
  claimDerivationSchema,
  claimFigureSchema,
  claimSchema,
} from './claim.ts';
export { type ClaimDerivation, type ClaimFigure, VERDICTS, type Verdict } from './judge/verdict.ts';
export { detectLanguage, LANGUAGES, type Language } from './text/language.ts';
