import type { Token } from '../text/token.ts';
import type { NumberRead } from './number.ts';
import { plainDigits, plainQuantity, type Quantity, quantity } from './quantity.ts';

const DIGITS = new Map(
  [...'零一二三四五六七八九']
    .map((digit, value) => [digit, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
      ['肆', 4],
      ['伍', 5],
      ['陆', 6],
      ['柒', 7],
      ['捌', 8],
      ['玖', 9],
    ]),
);
const SMALL = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
const LARGE = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
/** "Somewhat more": between the number and its magnitude, or behind them. */
const ABOVE = new Set(['余', '多', '来']);
const VAGUE = new Set(['数', '几']);

/** Reads a Chinese number: `230亿`, `1.2万亿`, `二十三点五亿`, `500余亿`, `数百亿`, `1亿2000万`. */
export function readChineseNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') return readDigits(tokens, at);
  if (first.kind !== 'han') return undefined;
  if (VAGUE.has(first.text)) return readVague(tokens, at);
  return readCharacters(tokens, at);
}

/** The powers of ten that follow a coefficient, with a word for "somewhat more" before, among or behind them. */
function readScale(tokens: readonly Token[], from: number): { exponent: number; end: number; above: boolean } {
  let exponent = 0;
  let end = from;
  let above = false;
  for (;;) {
    const text = tokens[end]?.text ?? '';
    const power = SMALL.get(text) ?? LARGE.get(text);
    if (power !== undefined) exponent += power;
    else if (ABOVE.has(text) && (exponent > 0 || scaleAt(tokens, end + 1))) above = true;
    else break;
    end++;
  }
  return { exponent, end, above };
}

function scaleAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return SMALL.has(text) || LARGE.has(text);
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const digits = plainDigits((tokens[at] as Token).text);
  if (digits === undefined) return undefined;
  const scale = readScale(tokens, at + 1);
  if (scale.exponent === 0) return readLatinScale(tokens, at, digits);
  const value = quantity(digits, scale.exponent);
  const tail = scale.exponent >= 8 && !scale.above ? readTail(tokens, scale.end, scale.exponent) : undefined;
  const common = { scaled: true, digits: true, mantissa: digits, exponent: scale.exponent } as const;
  if (tail) {
    const sum = { value: value.value + tail.quantity.value, step: tail.quantity.step };
    return { ...common, mantissa: undefined, quantity: sum, end: tail.end };
  }
  return {
    ...common,
    quantity: roundedInBillions(digits, scale.exponent, value),
    end: scale.end,
    ...(scale.above ? { above: true } : {}),
  };
}

/**
 * Amounts of a hundred 亿 and more that end in zero are rounded to 10亿, the size of a billion, as the same amount would
 * be in other languages: 230亿 stands for what others print as 23 billion.
 */
function roundedInBillions(digits: string, exponent: number, exact: Quantity): Quantity {
  const round = exponent === 8 && digits.length >= 3 && digits.endsWith('0') && !digits.includes('.');
  return round ? { value: exact.value, step: 1e9 } : exact;
}

/** The smaller part behind 亿: 1亿2000万, 3.5亿 has none. */
function readTail(tokens: readonly Token[], at: number, exponent: number): NumberRead | undefined {
  const next = tokens[at];
  if (next?.kind !== 'number' || next.spaced) return undefined;
  const read = readDigits(tokens, at);
  return read?.scaled && read.exponent < exponent ? read : undefined;
}

/** `50bn` and `50 million` stand in Chinese texts as well. */
function readLatinScale(tokens: readonly Token[], at: number, digits: string): NumberRead {
  const word = tokens[at + 1];
  const exponents: Readonly<Record<string, number>> = {
    bn: 9,
    b: 9,
    billion: 9,
    mn: 6,
    m: 6,
    million: 6,
    k: 3,
    tn: 12,
    trillion: 12,
  };
  const exponent = word?.kind === 'word' ? exponents[word.text] : undefined;
  if (exponent !== undefined && (!word?.spaced || (word?.text.length ?? 0) > 1))
    return {
      quantity: quantity(digits, exponent),
      end: at + 2,
      scaled: true,
      digits: true,
      mantissa: digits,
      exponent,
    };
  return { quantity: plainQuantity(digits), end: at + 1, scaled: false, digits: true, mantissa: digits, exponent: 0 };
}

/** 数百亿, 几十万: no value, only from where it begins. */
function readVague(tokens: readonly Token[], at: number): NumberRead | undefined {
  const scale = readScale(tokens, at + 1);
  if (scale.exponent === 0) return undefined;
  return {
    quantity: quantity('1', scale.exponent),
    end: scale.end,
    scaled: true,
    digits: false,
    exponent: scale.exponent,
    vague: true,
  };
}

/** Numbers in characters: sections of thousands, which 万 and 亿 multiply. */
function readCharacters(tokens: readonly Token[], at: number): NumberRead | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let end = at;
  let last = 0;
  let large = 0;
  let above = false;
  let decimals = '';
  for (; ; end++) {
    const text = tokens[end]?.text ?? '';
    const value = DIGITS.get(text);
    const small = SMALL.get(text);
    const big = LARGE.get(text);
    if (value !== undefined && decimals === '') {
      digit = value;
      last = 0;
    } else if (value !== undefined) decimals += String(value);
    else if (text === '点' && digit !== undefined && DIGITS.has(tokens[end + 1]?.text ?? '') && decimals === '')
      decimals = '.';
    else if (small !== undefined && decimals === '') {
      section += (digit ?? 1) * 10 ** small;
      digit = undefined;
      last = small;
    } else if (big !== undefined && (digit !== undefined || section > 0 || total > 0)) {
      const own = section + (digit ?? 0);
      if (decimals !== '') return decimalRead(`${own}${decimals}`, tokens, end);
      total = big >= large && total > 0 ? (total + own) * 10 ** big : total + own * 10 ** big;
      last = big + (digit === undefined && total === own * 10 ** big ? last : 0);
      large = big;
      section = 0;
      digit = undefined;
    } else if (ABOVE.has(text) && (section > 0 || total > 0)) above = true;
    else break;
  }
  if (end === at || (digit === undefined && section === 0 && total === 0)) return undefined;
  if (decimals !== '') return decimalRead(`${section + (digit ?? 0)}${decimals}`, tokens, end);
  const value = total + section + (digit ?? 0);
  const half = tokens[end]?.text === '半' && total > 0 && section === 0 && digit === undefined;
  const step = large >= 8 ? (value >= 1e10 && value % 1e9 === 0 ? 1e9 : 1e8) : 10 ** last;
  return {
    quantity: half ? { value: value + 10 ** large / 2, step: 10 ** large / 10 } : { value, step },
    end: half ? end + 1 : end,
    scaled: total > 0,
    digits: false,
    exponent: 0,
    ...(total === 0 ? { mantissa: String(value) } : {}),
    ...(above ? { above: true } : {}),
  };
}

function decimalRead(digits: string, tokens: readonly Token[], at: number): NumberRead {
  const scale = readScale(tokens, at);
  return {
    quantity: quantity(digits, scale.exponent),
    end: scale.end,
    scaled: scale.exponent > 0,
    digits: false,
    mantissa: digits,
    exponent: scale.exponent,
  };
}
