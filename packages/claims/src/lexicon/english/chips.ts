import type { Entry } from '../entry.ts';

/** Chips, what is done with them and what rules say of them, in English. */
export const ENGLISH_CHIPS: readonly Entry[] = [
  [
    '(ai |graphics |advanced |high (- |)end |)(chip|chips|gpu|gpus|graphics processing unit(s|)|processor|processors|accelerator|accelerators|semiconductor|semiconductors|graphics cards|cards|units)',
    { t: 'chipnoun' },
  ],
  [
    'ship|ships|shipped|shipping|shipment|shipments|deliver|delivers|delivered|delivering|deliveries of|order|orders|ordered|ordering|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|acquire|acquired|procure(d|)|sell|sells|sold|selling|install(ed|)|stockpile(d|)|import(ed|s|)|receive(d|)|deploy(ed|)',
    { t: 'ship' },
  ],
  [
    'price|prices|priced|pricing|cost|costs|costing|sells for|sell for|selling for|sold for|fetch|fetches|fetching|retail(s|ing) (at|for)|price tag|going for|goes for|asking price',
    { t: 'price' },
  ],
  [
    'ban|bans|banned|banning|block|blocks|blocked|blocking|bar|barred|bars|barring|prohibit(s|)|prohibited|prohibiting|prohibition|restrict(s|)|restricted|restricting|off (- |)limits|cut off|cutting off|cuts off|shut out|controlled|subject to (us |)(export |)(control(s|)|restrictions|curbs)|forbidden|forbid(s|)|may not be (sold|shipped|exported)|can not be (sold|shipped|exported)|cannot be (sold|shipped|exported)|could not be (sold|shipped|exported)|cannot (legally |)(buy|sell|ship|export)|illegal to (sell|ship|export)|denied to|embargo(ed|)|halt(ed|s|)|fall(s|) under (us |)export controls|fell under (us |)export controls|covered by (us |)export controls|out of reach|outlawed',
    { t: 'status', status: 'blocked' },
  ],
  [
    'allow(s|)|allowed|permit(s|)|permitted|may (still |)(be |)(legally |)(sold|shipped|exported|buy|purchase|sell|ship|bought)|can (still |)(be |)(legally |)(sold|shipped|exported|buy|purchase|sell|ship|bought|freely)|(free|able) to (buy|sell|ship|export|supply|import|purchase)|exempt(ed|)|outside (the |)(us |)(export |)(control(s|)|rule(s|)|restrictions|curbs)|not (subject to|covered by|controlled|restricted|banned|blocked)|does not (need|require) a licen(c|s)e|without a licen(c|s)e|no licen(c|s)e|below the threshold(s|)|falls below|fall below|escape(s|d|)|complies with|comply with|compliant|legal to (sell|ship|export)|unrestricted|cleared for (sale|export)|remain(s|ed|) available|legally available',
    { t: 'status', status: 'allowed' },
  ],
  [
    '(require(s|d|)|need(s|ed|)|requiring|needing|subject to|under) (a |an |)(us |export |)(government |)(export |)licen(c|s)e(s|)|licen(c|s)e requirement|licen(c|s)ing requirement|licen(c|s)e is (required|needed)|licen(c|s)e was (required|needed)|only with a licen(c|s)e|licen(c|s)e (- |)required',
    { t: 'status', status: 'licence' },
  ],
  [
    'export control(s|)|export curb(s|)|export restriction(s|)|export rule(s|)|export ban(s|)|sanctions|commerce department|bureau of industry and security|washington|us government|the us|united states',
    { t: 'rule' },
  ],
  [
    'exports|exported|exporting|export|china|chinese (buyers|customers|companies|groups|firms|clients|tech companies)',
    { t: 'export' },
  ],
];
