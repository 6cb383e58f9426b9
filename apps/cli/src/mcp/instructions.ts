import { BASIS_DEFINITIONS, GAP_REASONS } from '@outlay/domain';

/** What a client tells its assistant about this server: what the figures are, and how to state them. */
export const INSTRUCTIONS = `Outlay is the open record of what technology companies in China and the United States spend on AI infrastructure, on which chips, under which export rules. Every figure can be traced to a document.

1. A figure of capital expenditure has a definition, its basis. Figures on different bases differ by tens of billions and are never mixed silently: always state the basis with the figure.
2. A figure covers days. Fiscal labels are names for days (alibaba:FY2025-Q1 is April to June 2024). What is missing is a gap with its reason: never zero, never an estimate of your own.
3. A conversion uses a dated rate of a kind: the average of the period for spending. State currency, rate and kind.
4. A figure has a derivation. Reported, derived, estimate and guidance are different kinds: say which. Estimates and guidance are ranges: give the range, and who made it. Do no arithmetic on figures: ask compare, series or explain for the total, growth or ratio.
5. A figure was known from a day on. asOf answers with what was known that day.
6. A chip's export status is of a day and a destination, decided by a rule and numbers: state all of them. unknown is not allowed, it is unknown. Counts of chips belong to an estimator and a stage and are never added across them; a low without a high is at least. None of this is legal advice.

Bases: ${Object.entries(BASIS_DEFINITIONS)
  .map(([basis, text]) => `${basis}: ${text}`)
  .join(' ')} headline asks for the figure each company itself leads with, cash for its best cash line.
Reasons of gaps: ${GAP_REASONS.join(', ')}.
Cite with the sentence in citation, and name the documents with their addresses. Amounts are whole currency units. Evidence: A the document was seen, B two sources agree, C one source.`;
