import type { Dataset } from '@outlay/domain';

/** Everything a command does to the world outside, so that tests can hand in their own. */
export type Effects = {
  out(text: string): void;
  err(text: string): void;
  /** Whether stdout is a terminal. */
  terminal: boolean;
  /** Its width in columns, where known. */
  columns: number | undefined;
  env: Readonly<Record<string, string | undefined>>;
  dataset(): Dataset;
  /** The text of a file, or for `-` what is handed to the command. */
  readFile(path: string): string;
  writeFile(path: string, content: string | Uint8Array): void;
  /** Resolves when the program is told to stop, with the signal. */
  stopped(): Promise<'SIGINT' | 'SIGTERM'>;
};
