import { arabicForms } from '../text/arabic-forms.ts';
import type { Token } from '../text/token.ts';
import type { NumberRead } from './number.ts';
import { plainDigits, plainQuantity, quantity } from './quantity.ts';

const entries = (text: string): [string, number][] =>
  text.split(' ').map((pair) => {
    const [word, value] = pair.split(':') as [string, string];
    return [word, Number(value)];
  });

/** Magnitudes after normalising, in the singular, plural and accusative. */
const SCALES = new Map(
  entries(
    'الف:3 الاف:3 الوف:3 مليون:6 ملايين:6 مليار:9 مليارات:9 بليون:9 بلايين:9 بليونات:9 تريليون:12 ترليون:12 تريليونات:12 ترليونات:12',
  ),
);
/** The dual of a magnitude stands for two of it; before a noun its ن is dropped. */
const DUALS = new Map(
  entries(
    'الفان:3 الفين:3 الفي:3 مليونان:6 مليونين:6 مليوني:6 ملياران:9 مليارين:9 ملياري:9 بليونان:9 بليونين:9 بليوني:9 تريليونان:12 تريليونين:12 تريليوني:12',
  ),
);
const UNITS = new Map(
  entries(
    'واحد:1 واحده:1 احد:1 احدي:1 اثنان:2 اثنين:2 اثنتان:2 اثنتين:2 اثنا:2 اثني:2 اثنتا:2 اثنتي:2 ثلاث:3 ثلاثه:3 اربع:4 اربعه:4 خمس:5 خمسه:5 ست:6 سته:6 سبع:7 سبعه:7 ثمان:8 ثماني:8 ثمانيه:8 تسع:9 تسعه:9 عشر:10 عشره:10',
  ),
);
const TENS = new Map(
  entries(
    'عشرون:20 عشرين:20 ثلاثون:30 ثلاثين:30 اربعون:40 اربعين:40 خمسون:50 خمسين:50 ستون:60 ستين:60 سبعون:70 سبعين:70 ثمانون:80 ثمانين:80 تسعون:90 تسعين:90',
  ),
);
const HUNDREDS = new Map(
  entries(
    'مئه:100 مائه:100 مئتان:200 مئتين:200 مائتان:200 مائتين:200 مئتا:200 مئتي:200 مائتي:200 ثلاثمئه:300 ثلاثمائه:300 اربعمئه:400 اربعمائه:400 خمسمئه:500 خمسمائه:500 ستمئه:600 ستمائه:600 سبعمئه:700 سبعمائه:700 ثمانمئه:800 ثمانمائه:800 ثمانيمائه:800 تسعمئه:900 تسعمائه:900',
  ),
);
const VAGUE = new Map(entries('عشرات:1 مئات:2 مائات:2 الاف:3 الوف:3 ملايين:6 مليارات:9'));
const FRACTIONS = new Map(entries('نصف:0.5 ربع:0.25'));

/** Reads an Arabic number: `23 مليارا`, `ملياري`, `نصف مليار`, `مليار ونصف`, `ثلاثة وعشرون مليارا`, `مئات الآلاف`. */
export function readArabicNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') return readDigits(tokens, at);
  if (first.kind !== 'word' || !opensNumber(first.text)) return undefined;
  return readVague(tokens, at) ?? readFraction(tokens, at) ?? readBare(tokens, at) ?? readWords(tokens, at);
}

/** Words that were met, and whether a number may begin with them; bounded as the forms of words are. */
const met = new Map<string, boolean>();
const MOST = 50_000;
const TABLES = [SCALES, DUALS, UNITS, TENS, HUNDREDS, VAGUE, FRACTIONS];

function opensNumber(word: string): boolean {
  const known = met.get(word);
  if (known !== undefined) return known;
  const forms = [word, ...arabicForms(word)];
  const opens = TABLES.some((table) => forms.some((form) => table.has(form)));
  if (met.size >= MOST) met.clear();
  met.set(word, opens);
  return opens;
}

/** The value of a word in a table, in any of the forms under which it may stand there. */
function lookUp(table: ReadonlyMap<string, number>, token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined;
  const exact = table.get(token.text);
  if (exact !== undefined) return exact;
  for (const form of arabicForms(token.text)) {
    const value = table.get(form);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const digits = plainDigits((tokens[at] as Token).text);
  if (digits === undefined) return undefined;
  const scale = readScale(tokens, at + 1);
  if (!scale)
    return { quantity: plainQuantity(digits), end: at + 1, scaled: false, digits: true, mantissa: digits, exponent: 0 };
  return withRest(tokens, digits, scale, true);
}

type Scale = { exponent: number; end: number };

function readScale(tokens: readonly Token[], at: number): Scale | undefined {
  const token = tokens[at];
  // A magnitude with "and" before it begins another number.
  if (!token || /^[وف](?:ال)?(?:الف|الاف|مليون|ملايين|مليار|مليارات|تريليون|ترليون)/.test(token.text)) return undefined;
  const latin: Readonly<Record<string, number>> = { bn: 9, b: 9, m: 6, mn: 6, k: 3, tn: 12 };
  const exponent = lookUp(SCALES, token) ?? (token.spaced ? undefined : latin[token.text]);
  return exponent === undefined ? undefined : { exponent, end: at + 1 };
}

/** A number with its magnitude, and what "and" adds: a half, a quarter, or a smaller amount. */
function withRest(tokens: readonly Token[], digits: string, scale: Scale, written: boolean): NumberRead {
  const whole = quantity(digits, scale.exponent);
  const common = { scaled: true, digits: written, exponent: scale.exponent } as const;
  const and = tokens[scale.end];
  const part = and?.text.startsWith('و') && and.text.length > 1 ? lookUp(FRACTIONS, and) : undefined;
  if (part !== undefined && !digits.includes('.')) {
    const repeated = lookUp(SCALES, tokens[scale.end + 1]) === scale.exponent ? 1 : 0;
    const sum = quantity(String(Number(digits) + part), scale.exponent);
    return { ...common, quantity: sum, end: scale.end + 1 + repeated };
  }
  const next = and?.text === 'و' && tokens[scale.end + 1]?.kind === 'number' ? scale.end + 1 : undefined;
  const more = next === undefined ? undefined : readDigits(tokens, next);
  if (more?.scaled && more.exponent < scale.exponent && more.quantity.value < 10 ** scale.exponent) {
    // "23 billion and 200 million" is told to the hundred million.
    const zeros = more.mantissa?.includes('.') ? 0 : (/0*$/.exec(more.mantissa ?? '')?.[0].length ?? 0);
    const step = Math.min(more.quantity.step * 10 ** zeros, whole.step);
    const sum = { value: whole.value + more.quantity.value, step };
    return { ...common, quantity: sum, end: more.end };
  }
  return { ...common, quantity: whole, end: scale.end, mantissa: digits };
}

/** A magnitude without a number is one of it, its dual two. مليارا before a currency is a dual as well. */
function readBare(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at] as Token;
  const dual = lookUp(DUALS, token);
  if (dual !== undefined) return withRest(tokens, '2', { exponent: dual, end: at + 1 }, false);
  const exponent = lookUp(SCALES, token);
  if (exponent === undefined || exponent < 6 || /ات$|ملايين$/.test(token.text)) return undefined;
  const accusative = /(?:مليار|مليون|تريليون)ا$/.test(token.text);
  return withRest(tokens, accusative ? '2' : '1', { exponent, end: at + 1 }, false);
}

/** نصف مليار, ربع مليون, ثلاثة أرباع مليار. */
function readFraction(tokens: readonly Token[], at: number): NumberRead | undefined {
  const quarters = lookUp(UNITS, tokens[at]) === 3 && lookUp(new Map([['ارباع', 1]]), tokens[at + 1]) === 1;
  const part = quarters ? 0.75 : lookUp(FRACTIONS, tokens[at]);
  if (part === undefined) return undefined;
  const scale = readScale(tokens, quarters ? at + 2 : at + 1);
  return scale && { ...withRest(tokens, String(part), scale, false) };
}

/** مئات الآلاف, عشرات المليارات, مليارات الدولارات: no value, only from where it begins. */
function readVague(tokens: readonly Token[], at: number): NumberRead | undefined {
  const many = lookUp(VAGUE, tokens[at]);
  if (many === undefined) return undefined;
  const scale = many < 6 ? readScale(tokens, at + 1) : undefined;
  if (many === 3 && !scale) return undefined;
  const exponent = many + (scale?.exponent ?? 0);
  if (exponent < 3) return undefined;
  return {
    quantity: quantity('1', exponent),
    end: scale?.end ?? at + 1,
    scaled: true,
    digits: false,
    exponent,
    vague: true,
  };
}

/** Units, teens, tens and hundreds, joined by "and", with a magnitude behind them. */
function readWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const small = readSmall(tokens, at);
  if (!small) return undefined;
  const scale = readScale(tokens, small.end);
  if (scale) return withRest(tokens, String(small.value), scale, false);
  return {
    quantity: { value: small.value, step: 1 },
    end: small.end,
    scaled: false,
    digits: false,
    mantissa: String(small.value),
    exponent: 0,
  };
}

function readSmall(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  let value = 0;
  let end = at;
  const joined = (token: Token | undefined): boolean => token?.text.startsWith('و') === true && token.text.length > 2;
  const hundred = lookUp(HUNDREDS, tokens[end]);
  if (hundred !== undefined) {
    value += hundred;
    end++;
    if (!joined(tokens[end])) return { value, end };
  }
  const unit = lookUp(UNITS, tokens[end]);
  if (unit !== undefined) {
    const teen = /^عشره?$/.test(tokens[end + 1]?.text ?? '') && unit < 10;
    if (teen) return { value: value + unit + 10, end: end + 2 };
    const ten = joined(tokens[end + 1]) ? lookUp(TENS, tokens[end + 1]) : undefined;
    return ten === undefined ? { value: value + unit, end: end + 1 } : { value: value + unit + ten, end: end + 2 };
  }
  const ten = lookUp(TENS, tokens[end]);
  if (ten !== undefined) return { value: value + ten, end: end + 1 };
  return value > 0 ? { value, end } : undefined;
}
