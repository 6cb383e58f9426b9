import type { AuthoredRecord } from '../author/authored.ts';
import type { Finding } from '../author/finding.ts';
import type { Check } from './check.ts';
import { chipReferences } from './chip-references.ts';
import { claimsResolve } from './claims-resolve.ts';
import { currencyMatches } from './currency-matches.ts';
import { estimateDated } from './estimate-dated.ts';
import { fiscalYearsSum } from './fiscal-years-sum.ts';
import { groupMembers } from './group-members.ts';
import { headlineHasFigures } from './headline-has-figures.ts';
import { labelMatchesDays } from './label-matches-days.ts';
import { magnitudeJump } from './magnitude-jump.ts';
import { namesComplete } from './names-complete.ts';
import { noDuplicate } from './no-duplicate.ts';
import { operandsAcyclic } from './operands-acyclic.ts';
import { operandsExact } from './operands-exact.ts';
import { partOfCompany } from './part-of-company.ts';
import { periodOrder } from './period-order.ts';
import { pricesOrdered } from './prices-ordered.ts';
import { primaryCited } from './primary-cited.ts';
import { publishedAfterPeriod } from './published-after-period.ts';
import { rateCoversPeriod } from './rate-covers-period.ts';
import { rulesTested } from './rules-tested.ts';
import { shipmentsDistinct } from './shipments-distinct.ts';
import { sourcesResolve } from './sources-resolve.ts';
import { unusedSource } from './unused-source.ts';

/** Every check of the record. A new one is a file, its test, and a line here. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'sources-resolve': sourcesResolve,
  'no-duplicate': noDuplicate,
  'label-matches-days': labelMatchesDays,
  'period-order': periodOrder,
  'operands-exact': operandsExact,
  'operands-acyclic': operandsAcyclic,
  'fiscal-years-sum': fiscalYearsSum,
  'magnitude-jump': magnitudeJump,
  'currency-matches': currencyMatches,
  'rate-covers-period': rateCoversPeriod,
  'published-after-period': publishedAfterPeriod,
  'estimate-dated': estimateDated,
  'primary-cited': primaryCited,
  'group-members': groupMembers,
  'part-of-company': partOfCompany,
  'claims-resolve': claimsResolve,
  'headline-has-figures': headlineHasFigures,
  'names-complete': namesComplete,
  'chip-references': chipReferences,
  'rules-tested': rulesTested,
  'shipments-distinct': shipmentsDistinct,
  'prices-ordered': pricesOrdered,
  'unused-source': unusedSource,
};

/** Runs every check and takes out what the record's exceptions excuse; an exception that excuses nothing is a finding. */
export function checkRecord(record: AuthoredRecord): Finding[] {
  const excuses = record.exceptions.flatMap(({ file, value: { check, observations } }) =>
    observations.map((observation) => ({ file, check: check as string, observation, used: false })),
  );
  const findings = Object.entries(CHECKS).flatMap(([name, check]) =>
    check(record).filter((finding) => {
      const excuse = excuses.find(({ check, observation }) => check === name && observation === finding.observation);
      if (excuse) excuse.used = true;
      return !excuse;
    }),
  );
  const stale = excuses.filter(({ used }) => !used);
  return [
    ...findings,
    ...stale.map(({ file, check, observation }) => ({
      file,
      message: `the exception from ${check} for ${observation} excuses nothing`,
      hint: 'Take it out',
    })),
  ];
}
