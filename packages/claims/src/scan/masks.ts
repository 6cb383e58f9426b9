import type { Token } from '../text/token.ts';

/** Units after which a number is a property of a thing and no claim: memory, bandwidth, process, power, length. */
const SPEC =
  /^(?:gb|tb|mb|pb|kb|gbps|tbps|mbps|gbit|tflops|teraflops|petaflops|exaflops|pflops|flops|tops|nm|nanomet(?:er|re)s?|mm|mm2|cm|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|kg|tons?|tonnes?|gw|mw|kw|twh|gwh|mwh|kwh|gigawatts?|megawatts?|watts?|hz|mhz|ghz|gigabytes?|terabytes?|gigabits?|纳米|吉瓦|兆瓦|千瓦|平方米|公里|ميغاواط|ميجاواط|غيغاواط|جيجاواط|غيغابايت|جيجابايت|تيرابايت|نانومتر|كيلومتر|كيلومترا|مترا|متر|طن|درجه|صفحه)$/;

/**
 * The first token after something whose numbers are no claims: an address, a number with the unit of a property.
 * `undefined` when the token begins nothing of the kind.
 */
export function readMask(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'word') {
    if (/^(?:https?|www)$/.test(token.text)) return untilSpace(tokens, at);
    return undefined;
  }
  if (token.kind === 'mark' && token.text === '@') return at + 2;
  if (token.kind !== 'number') return undefined;
  const next = tokens[at + 1];
  if (!next) return undefined;
  const hyphen = next.text === '-' && !next.spaced ? 1 : 0;
  const unit = tokens[at + 1 + hyphen];
  if (!unit) return undefined;
  if (unit.kind === 'word' && SPEC.test(unit.text)) return at + 2 + hyphen;
  // 5G, 4K and the like: a letter against the digits that is no magnitude of money.
  if (!unit.spaced && unit.kind === 'word' && /^(?:g|d|v|w|p|c)$/.test(unit.text)) return at + 2 + hyphen;
  if (unit.kind === 'han' && SPEC.test(text.slice(unit.start, unit.start + 2))) return at + 3;
  return undefined;
}

function untilSpace(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && !(tokens[to] as Token).spaced && (tokens[to] as Token).kind !== 'newline') to++;
  return to;
}
