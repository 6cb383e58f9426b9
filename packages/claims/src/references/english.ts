import type { Reference, ReferencePattern } from './pattern.ts';

const COUNTRY = "(?<country>us|u\\.s\\.|american|america's|chinese|china|china's|beijing's|silicon valley's?)";
const ADJECTIVE =
  '(?:(?:us|u\\.s\\.|american|chinese|big|biggest|largest|leading|top|main|major|giant|listed|tech|technology|internet|cloud|ai|hyperscale|telecom|telecoms|telecommunications|mobile|state-owned|state-run|search|social|social media|e-commerce|online|software|chip|western|rival|asian|computing)[ -])';
const PLURAL =
  '(?:companies|groups|firms|giants|players|hyperscalers|rivals|majors|titans|behemoths|operators|carriers|conglomerates|corporations|spenders|peers|heavyweights|leaders|businesses|providers|platforms)';
const SINGULAR =
  '(?:company|group|firm|giant|conglomerate|retailer|business|corporation|owner|parent|behemoth|titan|heavyweight|chipmaker|carmaker|automaker|maker|operator|provider|leader|pioneer|powerhouse|player|start-up|startup)';
const NUMBER = '(?<n>two|three|four|five|six|seven|2|3|4|5|6|7)';
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const END = "(?![a-z0-9])(?:'s|')?";

function countryOf(text: string | undefined): { country?: 'CN' | 'US' } {
  if (!text) return {};
  return /^(?:chin|beij)/.test(text) ? { country: 'CN' } : { country: 'US' };
}

function many(groups: Readonly<Record<string, string | undefined>>, whole: string | undefined, n: number): Reference {
  const words = ` ${groups.country ?? ''} ${whole ?? ''} `;
  const country = /chin|beijing/.test(words)
    ? ({ country: 'CN' } as const)
    : /\bus\b|u\.s\.|americ|silicon|hyperscaler/.test(words)
      ? ({ country: 'US' } as const)
      : {};
  return { count: n, ...country, ...(/telecom|carrier|operator|mobile/.test(words) ? { telecom: true } : {}) };
}

const pattern = (source: string, build: ReferencePattern[1]): ReferencePattern => [new RegExp(source, 'y'), build];

/** The ways English refers to companies, the more specific first. */
export const ENGLISH_REFERENCES: readonly ReferencePattern[] = [
  pattern(
    `(?:the |these |those |all |its |our |of )?(?:(?:other|same|big|combined) )?(?:${COUNTRY} )?${NUMBER}[ -](?:of the )?(?<adj>${ADJECTIVE}{0,4})(?<noun>${PLURAL})${END}`,
    ({ country, n, adj, noun }) => many({ country }, `${adj} ${noun}`, COUNTS[n ?? ''] ?? Number(n)),
  ),
  pattern(
    `(?:the |all )?(?:${COUNTRY} )(?:big |internet |tech |technology |telecoms? |cloud )?${NUMBER}(?! (?:months|quarters|years|largest|biggest|percent|per|billion|million))(?![a-z0-9]|[.,]\\d)(?:'s)?`,
    ({ country, n }) => ({ count: COUNTS[n ?? ''] ?? Number(n), ...countryOf(country) }),
  ),
  pattern(
    `(?:the|all|these|those) (?:big )?${NUMBER}(?! ?(?:months?|quarters?|years?|days?|weeks?|times?|per|percent|billion|million|trillion|of its|decades?|main|new|data|of the|chips?|gpus?|hours?|-))(?![a-z0-9]|[.,]\\d|%)(?:'s)?`,
    ({ n }) => ({ count: COUNTS[n ?? ''] ?? Number(n) }),
  ),
  pattern(
    `(?:china's|chinese|china) (?:total |overall |national |nationwide )?(?=(?:ai|artificial intelligence) (?:capex|capital|spending|investment|expenditure|infrastructure))`,
    () => ({ count: 0, id: 'cn-national' }),
  ),
  pattern(`(?:both|the pair|the duo|the two)${END}`, () => ({ count: 2 })),
  pattern(`(?:the |this )(?:${COUNTRY} )?trio${END}`, ({ country }) => ({ count: 3, ...countryOf(country) })),
  pattern(`(?:the |this )(?:${COUNTRY} )?quartet${END}`, ({ country }) => ({ count: 4, ...countryOf(country) })),
  pattern(
    `(?:the |this |a )(?:${COUNTRY} )?(?<adj>${ADJECTIVE}{0,3})(?:[a-z]+-based )?${SINGULAR}(?! (?:of|for|that|to) )${END}`,
    () => ({ count: 1 }),
  ),
  pattern(
    `(?:the |these |all )?${COUNTRY} (?<adj>${ADJECTIVE}{0,3})(?<noun>${PLURAL}|counterparts)${END}`,
    ({ country, adj, noun }) => many({ country }, `${adj} ${noun}`, 0),
  ),
  pattern(`(?:the |these |those |all )(?<adj>${ADJECTIVE}{0,3})(?<noun>${PLURAL})${END}`, ({ adj, noun }) =>
    many({}, `${adj} ${noun}`, 0),
  ),
  pattern(`(?:the )?hyperscalers?|(?:the )?cloud giants|big tech(?: companies| groups)?`, () => ({
    count: 0,
    country: 'US',
  })),
  pattern(`(?:they|their|them)(?![a-z])`, () => ({ count: 0 })),
];

/** The words that a reference may begin with. */
export const ENGLISH_REFERENCE_STARTS = new Set(
  'the these those all its our of us u american america chinese china beijing silicon two three four five six seven both this a hyperscalers hyperscaler cloud big they their them'.split(
    ' ',
  ),
);
