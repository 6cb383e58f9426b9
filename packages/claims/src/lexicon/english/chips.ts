import type { Entry } from '../entry.ts';

/** Chips, what is done with them and what rules say of them, in English. */
export const ENGLISH_CHIPS: readonly Entry[] = [
  [
    '(ai |graphics |advanced |high (- |)end |)(chip|chips|gpu|gpus|graphics processing unit(s|)|processor|processors|accelerator|accelerators|semiconductor|semiconductors|graphics cards|cards|units)',
    { t: 'chipnoun' },
  ],
  [
    '(took|takes|taken|taking) delivery|ship|ships|shipped|shipping|shipment|shipments|deliver|delivers|delivered|delivering|deliveries of|order|orders|ordered|ordering|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|acquire|acquired|procure(d|)|sell|sells|sold|selling|install(ed|)|stockpile(d|)|import(ed|s|)|receive(d|)|deploy(ed|)',
    { t: 'ship' },
  ],
  [
    'change(s|d|) hands|changing hands|went for|trad(ed|ing) at|listed at|quoted at|set you back|price|prices|priced|pricing|cost|costs|costing|sells for|sell for|selling for|sold for|fetch|fetches|fetching|retail(s|ing) (at|for)|price tag|going for|goes for|asking price',
    { t: 'price' },
  ],
  [
    'ban|bans|banned|banning|block|blocks|blocked|blocking|bar|barred|bars|barring|prohibit(s|)|prohibited|prohibiting|prohibition|restrict(s|)|restricted|restricting|off (- |)limits|cut off|cutting off|cuts off|shut out|controlled|subject to (us |)(export |)(control(s|)|restrictions|curbs)|forbidden|forbid(s|)|illegal to (sell|ship|export)|illegal|denied to|embargo(ed|)|halt(ed|s|)|(fall(s|)|fell|come(s|)|came|remain(s|ed|)|are|is|was|were) (under|covered by|caught by|on the list of) (us |american |)(export |)(controls|restrictions|curbs)|covered by (us |)export controls|out of reach|outlawed|(sale|shipment|shipping|export|delivery) ban|blacklisted|stopped',
    { t: 'status', status: 'blocked' },
  ],
  [
    'allow(s|)|allowed|allowing|permit(s|)|permitted|permitting|exempt(ed|)|outside (the |)(us |)(export |)(control(s|)|rule(s|)|restrictions|curbs)|not (subject to|covered by|controlled|restricted|banned|blocked)|below the threshold(s|)|falls below|fall below|escape(s|d|)|complies with|comply with|compliant|legal to (sell|ship|export)|unrestricted|cleared for (sale|export)|cleared|remain(s|ed|) available|legally available|approved|approve(s|)|green (- |)lit|green (- |)light|lifted the (ban|restrictions|curbs)|authori(s|z)ed|(free|able) to (buy|sell|ship|export|supply|import|purchase)|exempt from',
    { t: 'status', status: 'allowed' },
  ],
  [
    'licen(c|s)e (- |)required|case (- |)by (- |)case|licen(c|s)(ing|e) requirement(s|)|licen(c|s)ing regime',
    { t: 'status', status: 'licence' },
  ],
  ['(a |an |)(us |export |us export |government |special |)(licen(c|s)e(s|)|licen(c|s)ing)', { t: 'licence' }],
  ['(without|no) (a |an |any |)(us |export |us export |)licen(c|s)e(s|)', { t: 'licence', without: true }],
  [
    'require(s|d|)|requiring|need(s|ed|)|needing|demand(s|ed|)|subject to|only with|must (get|obtain|have|seek|apply for)|impose(d|s|)|imposing|conditional on|apply for|obtain',
    { t: 'require' },
  ],
  [
    'may (still |now |again |)(legally |freely |)be|may (still|legally|freely|again)|can|is able to|are able to|was able to|were able to',
    { t: 'can' },
  ],
  [
    'export control(s|)|export curb(s|)|export restriction(s|)|export rule(s|)|export ban(s|)|sanctions|commerce department|bureau of industry and security|washington|us government|the us|united states',
    { t: 'rule' },
  ],
  ['water|waters|h2o|h2os', { t: 'water' }],
  [
    'exports|exported|exporting|export|china|chinese (buyers|customers|companies|groups|firms|clients|tech companies)',
    { t: 'export' },
  ],
];
