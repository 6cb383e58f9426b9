import type { Entry } from '../entry.ts';

/** Verbs of spending and of change, and the nouns made of them, in English. */
export const ENGLISH_VERBS: readonly Entry[] = [
  [
    '(ran|run|runs|running|racked|chalked|notched|clocked) up|(burn|burned|burnt|burning|chewed|tore) through|swallowed|coughed up|expended|spent|spend|spends|spending (of|totalled|totaled|reached|hit|came)|laid out|lays out|lay out|laying out|poured|pour|pours|pouring|plowed|ploughed|plow|plough|shelled out|splurged|lavished|sank|sunk|invested|invest|invests|investing|forked out|put in|puts in|put|puts|putting|pumped|pump|devoted|disbursed|outspent|funnel(l|)ed|channel(l|)ed|deployed|paid out|capex of',
    { t: 'spend' },
  ],
  [
    'rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increased|increase|increases|increasing|climbed|climb|climbs|climbing|jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|soars|soaring|leapt|leaped|leap|leaps|expanded|expand|expands|expansion|expanding|gained|gain|gains|gaining|accelerated|accelerate|accelerating|up|higher|advanced|swelled|swell|swelling|ballooned|balloon|ballooning|rocketed|skyrocketed|spiked|spike|upswing|ramped up|stepped up|lifted|raised|raise|raises|raising|upped|bumped up|boosted|boost|ahead|shot up|mounted|crept up|edged up|ticked up|inched up|picked up|improved|hike|hiked|year - on - year increase|more',
    { t: 'move', dir: 1 },
  ],
  [
    'fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|slipped|slip|slips|slid|slide|slides|plunged|plunge|plunges|plunging|tumbled|tumble|shrank|shrink|shrunk|shrinks|shrinking|contracted|contraction|cut|cuts|cutting|eased|ease|eases|down|lower|reduced|reduce|reduction|sank by|retreated|slumped|slump|trimmed|trim|slashed|slash|pared|dipped|dip|dips|lost|scaled back|pulled back|edged down|tapered|slowed|fewer|less',
    { t: 'move', dir: -1 },
  ],
  ['unchanged|flat|little changed|stable|steady|held steady|broadly flat|roughly flat', { t: 'move', dir: 0 }],
  ['(doubled|doubling|doubles|double|redoubled)( again|)', { t: 'factor', times: 2 }],
  ['tripled|tripling|triples|triple|trebled|trebling|trebles|treble', { t: 'factor', times: 3 }],
  ['quadrupled|quadrupling|quadruples|quadruple', { t: 'factor', times: 4 }],
  ['quintupled|quintupling|quintuple', { t: 'factor', times: 5 }],
  ['sextupled|sextupling', { t: 'factor', times: 6 }],
  ['halved|halving|halves', { t: 'factor', times: 0.5 }],
  ['twice', { t: 'factor', times: 2 }],
  ['thrice', { t: 'factor', times: 3 }],
  [
    'to|hitting|hit|reaching|reached|reaches|reach|totalling|totaling|totalled|totaled|totals|total of|amounting to|amounted to|amounts to|came to|comes to|came in at|coming in at|stood at|standing at|stands at|at|came out at|ran to|running to|worth|climbing to|landed at|clocking in at|settled at|reported at|came to about|added up to|adding up to|adds up to|landing at|ended up at|weighed in at',
    { t: 'role', role: 'to' },
  ],
  [
    'from|up from|down from|compared with|compared to|versus|vs( .|)|against|as against|compares with|compared|comparing with|relative to|on a par with|after|in contrast to|following|in comparison with|as compared with|as compared to|from just|from only|having been|up on|down on',
    { t: 'role', role: 'versus' },
  ],

  [
    '(up |down |)(from |versus |compared with |)(a |an |its |the |)(previous(ly|)|prior|earlier|former|old) (guidance|forecast|range|target|estimate|outlook|plan|projection)( of| for|)|previously|(was |having been |had been )previously|from (previously|a prior|an earlier)',
    { t: 'role', role: 'former' },
  ],
  ['was|were|is|are|being|had been|has been', { t: 'role', role: 'is' }],
  ['by', { t: 'role', role: 'by' }],
  ['than', { t: 'role', role: 'than' }],
  ['or|i . e .|that is|equivalent to|the equivalent of|equal to|worth', { t: 'role', role: 'or' }],
  [
    "a year earlier|a year ago|a year before|a year prior|one year earlier|one year ago|year (- |)earlier|year (- |)ago|year (- |)before|(the |)(prior|previous|preceding) year( 's| period|)|(the |)year before|the year (earlier|prior|previous)|twelve months (earlier|ago|before)|12 months (earlier|ago|before)|last year 's",
    { t: 'base', unit: 'year' },
  ],
  [
    'year (- |)(on|over) (- |)year|yoy|y / y|y - o - y|yr / yr|annually|on (the|an annual) (year|basis)|on the year|in annual terms|in a year|within a year|(from|over|on|than) (last year|a year (earlier|ago|before)|the (previous|prior|preceding) year|the year before|a year prior)',
    { t: 'base', unit: 'year', adverb: true },
  ],
  ['(the |)(previous|prior|preceding) (one|period)', { t: 'base', unit: 'quarter', again: true }],
  [
    "(the |)(previous|prior|preceding) quarter( 's|)|(the |)quarter (before|earlier|prior)|(the |)three months (before|prior)|three months earlier|a quarter earlier|quarter (- |)earlier|last quarter 's",
    { t: 'base', unit: 'quarter' },
  ],
  [
    'quarter (- |)(on|over) (- |)quarter|qoq|q / q|sequentially|sequential|(from|on|over|than) (the (previous|prior|preceding) quarter|last quarter|three months earlier)|on the quarter',
    { t: 'base', unit: 'quarter', adverb: true },
  ],
  ['(the |)(previous|prior|preceding) (half|six months)|six months (earlier|before)', { t: 'base', unit: 'half' }],
  ['half (- |)(on|over) (- |)half', { t: 'base', unit: 'half', adverb: true }],
];

/** How a statement is meant, in English. */
export const ENGLISH_MODES: readonly Entry[] = [
  ['of (which|that (total|sum|amount|figure|)|this (total|sum|amount|))', { t: 'part' }],
  [
    '(had |)(previously|earlier|originally|initially|once) (guided|forecast|projected|planned|expected|targeted|anticipated|budgeted)|had (guided|forecast|projected|planned|expected|targeted|anticipated|budgeted|been planning|earlier said)',
    { t: 'mode', mode: 'plan', past: true },
  ],
  ['if (only |just |)(cash|leases|finance leases|measured|counted|one counts|you count)', { t: 'skip' }],
  [
    'as (is the case |they do |it does |you see |we see |)in (the |)(us|united states|america|silicon valley)',
    { t: 'contrast' },
  ],
  [
    'if|were (it |they |)to|suppose|supposing|imagine|assuming|hypothetically|had it|had they|in a scenario|what if|unless|provided that|whether',
    { t: 'mode', mode: 'hypothetical' },
  ],
  ['not (only|just|least|to mention|including|counting)', { t: 'skip' }],
  [
    "(analysts|economists|wall street|investors|the market|street|experts|observers) (had |have |were |was |)(been |)(expected|expecting|expect|expects|forecast|forecasting|predicted|estimated|projected|anticipated|looking for|penciled in|modeling|modelling)|(analysts '|analyst|consensus|street|wall street|wall street 's|market|lseg|factset|visible alpha|bloomberg|average|the average|mean) (consensus |average |)(estimate(s|)|forecast(s|)|expectation(s|)|projection(s|))( of| for|)|consensus( of| for|)|(expected|forecast|projected|estimated|anticipated|predicted) by (analysts|wall street|the market|the street|economists)|(analysts|wall street|the market|the street) (had |)(expected|forecast|projected|anticipated)",
    { t: 'consensus' },
  ],
  [
    "did not|didn ' t|does not|doesn ' t|do not|don ' t|has not|hasn ' t|have not|haven ' t|had not|hadn ' t|never|was not|wasn ' t|were not|weren ' t|is not|isn ' t|are not|aren ' t|not|rather than|instead of|nowhere near|no longer|failed to|neither|without",
    { t: 'mode', mode: 'negated' },
  ],
  [
    "cannot|can not|can ' t|could not|couldn ' t|(can|could|may|might|will) no longer|may not|must not|unable to|(no longer|not) able to",
    { t: 'mode', mode: 'negated', able: true },
  ],
  [
    'denied|denies|denying|rejected (reports|claims)|dismissed (reports|claims|rumo(u|)rs)|refuted|contrary to (reports|claims)|false (report|claim|rumo(u|)r)(s|)|debunked|untrue|not true|is false|was false|wrongly|inaccurate',
    { t: 'mode', mode: 'denied' },
  ],
  [
    'budgeted|budgeting|allocated|allocates|set aside|pencil(l|)ed in|pencil(l|)ing in|pencil(l|)s in|earmarking|eyeing|eyes|pledged|pledge(s|)|vowed|vow(s|)|promised|promises|earmarked|earmark(s|)|committed to invest|committed',
    { t: 'mode', mode: 'plan', spends: true },
  ],
  [
    'will|would|sees|now sees|foresees|envisages|envisions|reckons|plan(s|)|planned|planning|expect(s|)|expected|expecting|expectation(s|)|expects|forecast(s|)|forecasting|guidance|guided|guides|guiding|guide|intend(s|)|intended|intends|target(s|)|targeted|targeting|aim(s|)|aiming|aimed|project(s|)|projected|projecting|projection(s|)|anticipate(s|)|anticipated|anticipates|set to|on track|on course|going to|slated|due to|is to|are to|outlook|budget(s|)|could|may|might|upcoming|likely to|poised to|estimates for|committed to|commitment',
    { t: 'mode', mode: 'plan' },
  ],
  ['however|meanwhile', { t: 'skip' }],
  ['when', { t: 'when' }],
  ['while|whereas|but|although|though|yet|even as|;|:|—', { t: 'break' }],
  ['and|,|as well as|plus|&|/|alongside|together with|along with', { t: 'and' }],
  [
    'together|combined|collectively|in total|altogether|jointly|in aggregate|in all|between them|the total|combined total|sum',
    { t: 'sum' },
  ],
  ['respectively|in that order', { t: 'respectively' }],
  ['of|that of|what|of what|the size of|the level of', { t: 'of' }],
  [
    'share|percentage|proportion|ratio|intensity|accounted for|accounting for|accounts for|represented|representing|represents|equal to|equivalent to',
    { t: 'share' },
  ],
  ['according to|said|says|told|reported|data from|figures from|compiled by', { t: 'skip' }],
  [
    'including finance leases|with finance leases|including (assets acquired under |)finance leases|finance leases included|leases included|including leases|including principal payments on finance leases',
    { t: 'basis', basis: 'incl-finance-leases' },
  ],
  [
    'excluding (finance |)leases|on a cash basis|(by |)cash paid out|by cash (paid|spent|outlays)|paid in cash|cash (- |)only|on (the |its |their |)cash (- |)flow statement(s|)|in (the |its |their |)cash (- |)flow statement(s|)|according to (the |its |)cash (- |)flow statement|cash purchases|cash paid for|cash basis|cash outlays|in cash terms|cash purchases of property and equipment|without (finance |)leases',
    { t: 'basis', basis: 'cash' },
  ],
  [
    'net of (proceeds|incentives|asset sales)( from sales and incentives| from sales|)|after proceeds from sales',
    { t: 'basis', basis: 'cash-ppe-net' },
  ],
  [
    'at (the |)(period (- |)end|year (- |)end|end (- |)of (- |)period|closing|quarter (- |)end|june (- |)end|spot|end - june) (exchange |)rate(s|)',
    { t: 'rate', kind: 'period-end' },
  ],
  ['at (the |)average (exchange |)rate(s|)', { t: 'rate', kind: 'average' }],
  ['goldman( sachs|)', { t: 'estimator', name: 'Goldman Sachs' }],
  ['bofa|bank of america', { t: 'estimator', name: 'BofA' }],
  ['bloomberg intelligence', { t: 'estimator', name: 'Bloomberg Intelligence' }],
  ['rhodium( group|)', { t: 'estimator', name: 'Rhodium Group' }],
  ['trendforce', { t: 'estimator', name: 'TrendForce' }],
  ['zheshang( securities|)', { t: 'estimator', name: 'Zheshang Securities' }],
  ['latepost', { t: 'estimator', name: 'LatePost' }],
  ['semianalysis|dylan patel', { t: 'estimator', name: 'SemiAnalysis' }],
  ['omdia', { t: 'estimator', name: 'Omdia' }],
];
