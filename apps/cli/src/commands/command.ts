import type { Command } from 'commander';
import type { Effects } from '../effects.ts';
import type { ExitCode } from '../exit-code.ts';

/**
 * What a command gets: the parsed words and options, and the effects. It returns the exit code.
 *
 * A command that needs much that others do not (a server, a drawing, a grammar) keeps its action in a file under
 * `src/loaded` and loads that with `await import(...)`: the build makes a file of its own of it that shares nothing with
 * the main one, so that the other commands start without it.
 */
export type Action = (
  effects: Effects,
  words: string[],
  options: Record<string, unknown>,
) => ExitCode | Promise<ExitCode>;

/** A command is its code, its help and its manual in one place; the examples are executed as transcripts. */
export type CommandSpec = {
  name: string;
  summary: string;
  /** Positional arguments in commander's notation: `<entity...>`, `[id]`. */
  words: readonly { name: string; description: string }[];
  options(command: Command): Command;
  /** Command lines without the leading `outlay`, at least two. */
  examples: readonly string[];
  action: Action;
  /** Whether it runs until it is stopped. */
  serves?: true;
};
