import { BASIS_CHOICES, CURRENCIES, type Dataset, DESTINATIONS, RATE_KINDS, STAGES } from '@outlay/domain';
import { Command } from 'commander';
import type { CommandSpec } from './commands/command.ts';
import { FORMATS } from './output/formats.ts';

const REQUEST = '__complete';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Whether a shell asks for completions: `outlay __complete <words so far>`. */
export function isCompletionRequest(args: readonly string[]): boolean {
  return args[0] === REQUEST;
}

/** The words that may stand where the last of the words so far stands. */
export function completeWords(
  commands: readonly CommandSpec[],
  args: readonly string[],
  dataset: () => Dataset,
): string[] {
  const words = args.slice(1);
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const spec = commands.find(({ name }) => name === before[0]);
  const candidates = (): readonly string[] => {
    if (before.length === 0) return commands.map(({ name }) => name);
    const values = optionValues(before.at(-1) as string, spec, dataset);
    if (values) return values;
    if (current.startsWith('-')) return spec ? flagsOf(spec) : [];
    if (spec?.words.some(({ name }) => name.includes('chip'))) return dataset().chips.map(({ id }) => id);
    return spec?.words.some(({ name }) => /entity|company|buyer/.test(name))
      ? [...(spec.name === 'shipments' ? dataset().chipBuyers.map(({ id }) => id) : []), ...entityIds(dataset())]
      : spec?.name === 'completion'
        ? SHELLS
        : [];
  };
  return candidates().filter((word) => word.startsWith(current) && !(before.includes(word) && !word.startsWith('-')));
}

function optionValues(
  option: string,
  spec: CommandSpec | undefined,
  dataset: () => Dataset,
): readonly string[] | undefined {
  // A destination for a chip, a period for a series.
  if (option === '--to' && (spec?.name === 'status' || spec?.name === 'chips')) return DESTINATIONS;
  if (option === '--vendor') return dataset().chipVendors.map(({ id }) => id);
  if (option === '--chip') return [...dataset().chipFamilies, ...dataset().chips].map(({ id }) => id);
  const values: Record<string, readonly string[]> = {
    '--basis': BASIS_CHOICES,
    '--currency': [...CURRENCIES, 'reported'],
    '--rate': RATE_KINDS,
    '--format': FORMATS,
    '--by': ['quarter', 'half', 'year'],
    '--period': [],
    '--against': [],
    '--from': [],
    '--to': [],
    '--as-of': [],
    '--on': [],
    '--stage': STAGES,
    '--buy': [],
    '--price': [],
    '--estimator': [],
  };
  return Object.hasOwn(values, option) ? values[option] : undefined;
}

function flagsOf(spec: CommandSpec): string[] {
  return [...spec.options(new Command(spec.name)).options.map(({ long }) => long as string), '--help'];
}

function entityIds(dataset: Dataset): string[] {
  return [...dataset.groups, ...dataset.companies].map(({ id }) => id);
}

const SCRIPTS: Record<(typeof SHELLS)[number], string> = {
  bash: `_outlay() {
  local IFS=$'\\n'
  COMPREPLY=($(outlay ${REQUEST} "\${COMP_WORDS[@]:1:COMP_CWORD}"))
}
complete -F _outlay outlay
`,
  zsh: `#compdef outlay
_outlay() {
  local -a words_found
  words_found=("\${(@f)$(outlay ${REQUEST} "\${(@)words[2,CURRENT]}")}")
  compadd -- $words_found
}
compdef _outlay outlay
`,
  fish: `complete -c outlay -f -a '(outlay ${REQUEST} (commandline -opc)[2..] (commandline -ct))'
`,
};

/** The script that a shell reads to complete \`outlay\`. */
export function completionScript(shell: (typeof SHELLS)[number]): string {
  return SCRIPTS[shell];
}
