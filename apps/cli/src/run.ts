import { OutlayError } from '@outlay/domain';
import { type Argument, Command, CommanderError } from 'commander';
import type { CommandSpec } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { completeWords, isCompletionRequest } from './completion.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';

/**
 * Runs one command line and returns its exit code. Data goes to stdout; messages, hints and errors to stderr.
 *
 * @param args the words after the program's name.
 */
export function run(args: readonly string[], effects: Effects, version: string): ExitCode | Promise<ExitCode> {
  if (isCompletionRequest(args)) {
    effects.out(
      completeWords(COMMANDS, args, effects.dataset)
        .map((word) => `${word}\n`)
        .join(''),
    );
    return EXIT.done;
  }
  const outcome: { code: ExitCode | Promise<ExitCode> } = { code: EXIT.done };
  const program = programOf(args, effects, version, (code) => {
    outcome.code = code;
  });
  try {
    if (args.length === 0) {
      effects.out(program.helpInformation());
      return EXIT.done;
    }
    program.parse([...args], { from: 'user' });
    const { code } = outcome;
    return code instanceof Promise ? code.catch((error: unknown) => failed(error, effects)) : code;
  } catch (error) {
    return failed(error, effects);
  }
}

/** Says what went wrong, once, and how the run ends; what nobody foresaw is thrown on. */
function failed(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.input;
  if (error instanceof OutlayError) {
    effects.err(`outlay: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
    return exitCodeOf(error.code);
  }
  throw error;
}

function programOf(
  args: readonly string[],
  effects: Effects,
  version: string,
  done: (code: ExitCode | Promise<ExitCode>) => void,
): Command {
  const program = new Command('outlay')
    .description(
      'Who spends what on AI infrastructure, in China and the United States:\nby which definition, in which currency, over which days, and how do we know.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--no-color', 'no colour')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({
      helpWidth: 80,
      subcommandTerm: (command) =>
        `${command.name()} ${command.registeredArguments.map(humanArgument).join(' ')}`.trim(),
    })
    .configureOutput({
      writeOut: (text) => effects.out(text),
      writeErr: (text) =>
        effects.err(text.replace(/^error: /, 'outlay: ').replace(/\(Did you mean (.*)\?\)/, 'Did you mean $1?')),
    });
  program.addHelpText(
    'before',
    `Examples:\n  outlay compare china-three us-four --period 2024-H1\n  outlay explain china-three --period 2024-H1 --currency USD\n`,
  );
  const wanted = args.find((word) => !word.startsWith('-'));
  for (const spec of COMMANDS) {
    const command = declare(program, spec);
    if (spec.name === wanted || wanted === 'help') complete(command, spec, effects, done);
  }
  return program;
}

/** The command as the list of commands shows it. */
function declare(program: Command, spec: CommandSpec): Command {
  const command = program.command(spec.name).summary(spec.summary).description(spec.summary);
  for (const { name, description } of spec.words) command.argument(name, description);
  return command;
}

/** The command with its options, its help and what it does; only the one that was called needs them. */
function complete(
  command: Command,
  spec: CommandSpec,
  effects: Effects,
  done: (code: ExitCode | Promise<ExitCode>) => void,
): void {
  command.helpOption('-h, --help', 'print help').exitOverride().configureHelp({ helpWidth: 80 });
  const examples = spec.examples.slice(0, 2).map((example) => `  outlay ${example}\n`);
  spec.options(command).addHelpText('before', `Examples:\n${examples.join('')}`);
  command.action((...received: unknown[]) => {
    const words = received
      .slice(0, spec.words.length)
      .flatMap((word) => (word === undefined ? [] : (word as string | string[])));
    done(spec.action(effects, words, command.optsWithGlobals()));
  });
}

/** How an argument is named in the list of commands: `entity...`, `[id]`. */
function humanArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? name : `[${name}]`;
}
