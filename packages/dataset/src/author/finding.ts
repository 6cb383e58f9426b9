/** A problem in an authored file, said so that its author can mend it: where, what, and what to write instead. */
export type Finding = {
  /** Path of the file inside `records/`, with forward slashes. */
  readonly file: string;
  /** Line of the file where the row or key stands, counted from 1. */
  readonly row?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The observation it is about, so that an exception can name it. */
  readonly observation?: string | undefined;
};

/**
 * A finding as one line of text, the way compilers write it, so that editors can jump to it.
 *
 * @example
 * formatFinding({ file: 'companies/alibaba/observations.csv', row: 7, message: 'amount "-3" is negative' })
 * // => 'companies/alibaba/observations.csv:7: amount "-3" is negative'
 */
export function formatFinding({ file, row, message, hint }: Finding): string {
  const place = row === undefined ? file : `${file}:${row}`;
  return hint === undefined ? `${place}: ${message}` : `${place}: ${message}\n    ${hint}`;
}
