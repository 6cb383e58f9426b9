import {
  type BasisChoice,
  type CompareQuery,
  type Currency,
  OutlayError,
  parseBasisChoice,
  parseCurrency,
  RATE_KINDS,
  type RateKind,
} from '@outlay/domain';
import type { Command } from 'commander';
import { FORMATS, type Format, parseFormat } from './output/formats.ts';

/** The options that questions about figures share, in the order of their use. */
export function figureOptions(command: Command): Command {
  return command
    .option('--basis <basis>', 'definition: headline, cash, cash-ppe, cash-ppe-net, ...', 'headline')
    .option('--currency <code>', 'USD, CNY, ... or reported: each in its own')
    .option('--rate <kind>', 'average, period-end or convenience', 'average')
    .option('--as-of <day>', 'what was known on that day');
}

/** The value of an option that a command cannot do without. */
export function requiredOption(options: Record<string, unknown>, name: string, example: string): string {
  const value = options[name];
  if (value !== undefined) return String(value);
  throw new OutlayError('invalid-query', `--${name} is missing`, { hint: `For example: --${name} ${example}` });
}

/** --format, for every command. */
export function formatOption(command: Command): Command {
  return command.option('--format <format>', FORMATS.join(', '), 'table');
}

/** The parsed --format. */
export function formatOf(options: Record<string, unknown>): Format {
  return parseFormat(String(options.format ?? 'table'));
}

/** The parsed options of {@link figureOptions}. */
export function figureQuery(
  options: Record<string, unknown>,
): Pick<CompareQuery, 'basis' | 'currency' | 'rate' | 'asOf'> {
  return {
    basis: parseBasisChoice(String(options.basis ?? 'headline')),
    currency: currencyOf(options.currency),
    rate: rateOf(options.rate),
    asOf: options.asOf === undefined ? undefined : String(options.asOf),
  };
}

function currencyOf(value: unknown): Currency | 'reported' | undefined {
  if (value === undefined) return undefined;
  return String(value).toLowerCase() === 'reported' ? 'reported' : parseCurrency(String(value));
}

/** Reads --rate. */
export function rateOf(value: unknown): RateKind {
  const kind = String(value ?? 'average').toLowerCase();
  if ((RATE_KINDS as readonly string[]).includes(kind)) return kind as RateKind;
  throw new OutlayError('invalid-query', `"${kind}" is no kind of exchange rate`, {
    hint: `Use one of ${RATE_KINDS.join(', ')}`,
  });
}

/** The options as they must be repeated in a hint, so that it asks about the very figure on screen. */
export function repeatedOptions(query: {
  basis?: BasisChoice | undefined;
  currency?: string | undefined;
  rate?: RateKind | undefined;
  asOf?: string | undefined;
  against?: string | undefined;
}): string {
  const parts = [
    query.basis && query.basis !== 'headline' ? `--basis ${query.basis}` : '',
    query.currency ? `--currency ${query.currency}` : '',
    query.rate && query.rate !== 'average' ? `--rate ${query.rate}` : '',
    query.asOf ? `--as-of ${query.asOf}` : '',
    query.against ? `--against ${query.against}` : '',
  ];
  return parts
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}
