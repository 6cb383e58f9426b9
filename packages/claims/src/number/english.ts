import type { Token } from '../text/token.ts';
import type { NumberRead } from './number.ts';
import { plainDigits, plainQuantity, quantity } from './quantity.ts';

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
);

const SCALES = new Map<string, number>([
  ['thousand', 3],
  ['thousands', 3],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['bln', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['tn', 12],
  ['trn', 12],
  ['trln', 12],
  ['crore', 7],
  ['crores', 7],
  ['lakh', 5],
  ['lakhs', 5],
]);
/** Letters that are a magnitude only against the digits, or after a currency: `$7b`, `$12k`. */
const LETTERS = new Map<string, number>([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
]);
const CURRENCY_BEFORE = /^(?:[$¥€£₩₹]|rmb|cny|cnh|usd|yuan|hkd|twd|jpy|krw|eur|gbp|inr|rs|myr|rm|sgd)$/;

/** The words that a number in words may begin with. */
const OPENING: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...'a an half three several some few tens dozens scores hundreds thousands millions billions'.split(' '),
]);

/**
 * Reads an English number: `50`, `12,000`, `4.2bn`, `twenty-three billion`, `half a billion`, `one and a half million`,
 * `hundreds of thousands`.
 */
export function readEnglishNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') return readDigits(tokens, at);
  if (first.kind !== 'word') return undefined;
  if (!OPENING.has(first.text)) return undefined;
  return readVague(tokens, at) ?? readHalf(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): NumberRead | undefined {
  const digits = plainDigits((tokens[at] as Token).text);
  if (digits === undefined) return undefined;
  const scale = readScale(tokens, at + 1, CURRENCY_BEFORE.test(tokens[at - 1]?.text ?? ''));
  if (scale)
    return {
      quantity: quantity(digits, scale.exponent),
      end: scale.end,
      scaled: true,
      mantissa: digits,
      exponent: scale.exponent,
      digits: true,
    };
  return {
    quantity: plainQuantity(digits),
    end: at + 1,
    scaled: false,
    mantissa: digits,
    exponent: 0,
    digits: true,
  };
}

type Scale = { exponent: number; end: number };

/** A magnitude, also after a hyphen, and also two of them: "thousand million", "lakh crore". */
function readScale(tokens: readonly Token[], at: number, currency: boolean): Scale | undefined {
  const hyphen = tokens[at]?.text === '-' && !tokens[at]?.spaced && SCALES.has(tokens[at + 1]?.text ?? '');
  const from = hyphen ? at + 1 : at;
  const token = tokens[from];
  if (token?.kind !== 'word') return undefined;
  const word = SCALES.get(token.text);
  const letter = !token.spaced || currency ? LETTERS.get(token.text) : undefined;
  const exponent = word ?? letter;
  if (exponent === undefined) return undefined;
  const second = word === undefined ? undefined : SCALES.get(tokens[from + 1]?.text ?? '');
  return second === undefined ? { exponent, end: from + 1 } : { exponent: exponent + second, end: from + 2 };
}

/** Words from zero to 999, "a" before a magnitude, and a magnitude after them. */
function readWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const article = /^(?:a|an)$/.test((tokens[at] as Token).text);
  if (article) {
    const dozen = tokens[at + 1]?.text === 'dozen';
    if (dozen) return plain(12, at + 2);
    const hundred = tokens[at + 1]?.text === 'hundred';
    const scale = hundred ? readScale(tokens, at + 2, false) : readScale(tokens, at + 1, false);
    if (hundred) return scale ? scaled('100', scale) : plain(100, at + 2);
    return scale && scale.exponent > 3 ? withHalf(tokens, scaled('1', scale), 1, scale) : undefined;
  }
  const small = readSmall(tokens, at);
  if (!small) return undefined;
  const scale = readScale(tokens, small.end, false);
  if (scale) return withHalf(tokens, scaled(String(small.value), scale), small.value, scale);
  // One and a half billion.
  const half = tokens.slice(small.end, small.end + 3).map(({ text }) => text);
  if (half[0] === 'and' && half[1] === 'a' && half[2] === 'half') {
    const after = readScale(tokens, small.end + 3, false);
    if (after) return scaled(`${small.value}.5`, after);
    return {
      quantity: quantity(`${small.value}.5`, 0),
      end: small.end + 3,
      scaled: false,
      mantissa: `${small.value}.5`,
      exponent: 0,
      digits: false,
    };
  }
  return plain(small.value, small.end);
}

/** "a billion and a half" adds half a billion. */
function withHalf(tokens: readonly Token[], read: NumberRead, value: number, scale: Scale): NumberRead {
  const rest = tokens.slice(read.end, read.end + 3).map(({ text }) => text);
  if (rest[0] === 'and' && rest[1] === 'a' && rest[2] === 'half')
    return scaled(`${value}.5`, { exponent: scale.exponent, end: read.end + 3 });
  return read;
}

function scaled(digits: string, { exponent, end }: Scale): NumberRead {
  return { quantity: quantity(digits, exponent), end, scaled: true, mantissa: digits, exponent, digits: false };
}

function plain(value: number, end: number): NumberRead {
  return { quantity: { value, step: 1 }, end, scaled: false, mantissa: String(value), exponent: 0, digits: false };
}

function readSmall(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const upToHundred = (from: number): { value: number; end: number } | undefined => {
    const word = tokens[from]?.text ?? '';
    const unit = UNITS.get(word);
    if (unit !== undefined) return { value: unit, end: from + 1 };
    const ten = TENS.get(word);
    if (ten === undefined) return undefined;
    const hyphen = tokens[from + 1]?.text === '-' ? 1 : 0;
    const digit = UNITS.get(tokens[from + 1 + hyphen]?.text ?? '');
    return digit !== undefined && digit > 0 && digit < 10
      ? { value: ten + digit, end: from + 2 + hyphen }
      : { value: ten, end: from + 1 };
  };
  const first = upToHundred(at);
  if (!first) return undefined;
  if (tokens[first.end]?.text !== 'hundred' || first.value > 9) return first;
  const and = tokens[first.end + 1]?.text === 'and' ? 1 : 0;
  const rest = upToHundred(first.end + 1 + and);
  return rest
    ? { value: first.value * 100 + rest.value, end: rest.end }
    : { value: first.value * 100, end: first.end + 1 };
}

/** Half a billion, a quarter of a million, three quarters of a billion. */
function readHalf(tokens: readonly Token[], at: number): NumberRead | undefined {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const forms: readonly (readonly [boolean, string, number])[] = [
    [text(0) === 'half' && text(1) === 'a', '0.5', 2],
    [text(0) === 'a' && text(1) === 'half', '0.5', 2],
    [text(0) === 'a' && text(1) === 'quarter' && text(2) === 'of' && text(3) === 'a', '0.25', 4],
    [text(0) === 'three' && text(1) === 'quarters' && text(2) === 'of' && text(3) === 'a', '0.75', 4],
  ];
  for (const [matches, digits, length] of forms) {
    const hyphen = text(length) === '-' ? 1 : 0;
    const scale = matches ? readScale(tokens, at + length + hyphen, false) : undefined;
    if (scale && scale.exponent > 3) return scaled(digits, scale);
  }
  return undefined;
}

const VAGUE = new Map([
  ['tens', 1],
  ['dozens', 1],
  ['scores', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
]);

/** Tens of billions, hundreds of thousands; also "several hundred thousand". */
function readVague(tokens: readonly Token[], at: number): NumberRead | undefined {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const several = /^(?:several|some|a few)$/.test(text(0)) && text(1) === 'hundred' && SCALES.has(text(2));
  if (several) return vague(2 + (SCALES.get(text(2)) as number), at + 3);
  const ten = VAGUE.get(text(0));
  if (ten === undefined || text(1) !== 'of') return undefined;
  const scale = SCALES.get(text(2));
  return scale === undefined ? undefined : vague(ten + scale, at + 3);
}

function vague(exponent: number, end: number): NumberRead {
  return { quantity: quantity('1', exponent), end, scaled: true, exponent, digits: false, vague: true };
}
