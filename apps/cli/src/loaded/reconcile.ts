import { csvText } from '@outlay/dataset';
import { parseCurrency, type Reconciliation, reconcile, reconciliationRecords } from '@outlay/domain';
import type { Action } from '../commands/command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { formatOf, repeatedOptions, requiredOption } from '../options.ts';
import { wrap } from '../output/columns.ts';
import { explanationTree } from '../output/explanation-tree.ts';
import { json, markdown } from '../output/formats.ts';
import { reconciliationTable } from '../output/reconciliation-table.ts';
import { type Style, styleOf } from '../output/style.ts';

/** Reconciles a printed number, and prints what gives it. */
export const runReconcile: Action = (effects, [amount, ...entities], options) => {
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const currency = text('currency');
  const reconciliation = reconcile(effects.dataset(), {
    amount: amount === '-' ? undefined : amount,
    growth: text('growth'),
    entities,
    period: requiredOption(options, 'period', '2024-H1'),
    currency: currency === undefined ? undefined : parseCurrency(currency),
    asOf: text('asOf'),
  });
  const format = formatOf(options);
  if (format === 'json') effects.out(json(reconciliation));
  else if (format === 'csv') effects.out(csvText(reconciliationRecords(reconciliation)));
  else if (format === 'md') effects.out(markdown(reconciliationRecords(reconciliation)));
  else {
    const style = styleOf(effects, { color: options.color !== false });
    effects.out(reconciliationTable(effects.dataset(), reconciliation, style));
    if (options.explain === true) effects.out(derivationOf(reconciliation, style));
    else effects.err(hint(reconciliation, commandOf([amount as string, ...entities], options), style));
  }
  return exitOf(reconciliation);
};

function exitOf({ matches, missing }: Reconciliation): ExitCode {
  if (matches.length > 0) return EXIT.done;
  return missing.length > 0 ? EXIT.missing : EXIT.negative;
}

/** The tree of the first reading that fits, else of the nearest. */
function derivationOf(
  { matches: [match], nearest, entities, period, asOf, dataset }: Reconciliation,
  style: Style,
): string {
  const reading = match ?? nearest;
  if (!reading?.derivation) return '';
  const { derivation, caveats, value } = reading;
  const name = entities.map((entity) => entity.name).join(' and ');
  const id = entities.map((entity) => entity.id).join('+');
  return `\n${explanationTree({ id, name, period, currency: value.currency, derivation, caveats, asOf, dataset }, style)}`;
}

/** How to see where the number comes from: another command where one asks for this very figure, else this one. */
function hint(reconciliation: Reconciliation, command: string, style: Style): string {
  const { matches, nearest } = reconciliation;
  if (!matches[0] && !nearest) return '';
  const said = explainCommand(reconciliation) ?? `${command} --explain`;
  return `\n${wrap(`Explain the ${matches[0] ? 'match' : 'nearest'}: ${said}`, style.width).join('\n')}\n`;
}

/** The command that explains the match by itself; there is one for a definition of one word and a kind of rate. */
function explainCommand({ matches: [match], entities, period, asOf, dataset }: Reconciliation): string | undefined {
  const [only, ...others] = entities;
  if (!match || !only || others.length > 0) return undefined;
  const { choice: basis, rate, value, companies, departures } = match;
  if (basis === 'mixed' || rate === 'average-by-quarter') return undefined;
  if (departures.some(({ kind }) => kind !== 'basis' && kind !== 'rate')) return undefined;
  const converted = companies.some((one) => one.value.currency !== value.currency);
  return `outlay explain ${only.id} --period ${period.label}${repeatedOptions({
    basis,
    rate,
    currency: converted ? value.currency : undefined,
    asOf: asOf === dataset.recordedTo ? undefined : asOf,
  })}`;
}

/** The command that was typed. */
function commandOf(words: readonly string[], options: Record<string, unknown>): string {
  const repeated = (['period', 'currency', 'growth', 'asOf'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [name === 'asOf' ? '--as-of' : `--${name}`, String(options[name])],
  );
  return ['outlay', 'reconcile', ...words, ...repeated].map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\w.,+:%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
