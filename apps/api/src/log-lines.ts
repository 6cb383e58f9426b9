/**
 * Writes the lines of one turn of the event loop at once: a busy host writes one block for dozens of answers, a quiet
 * one each line as it comes, and a crash loses no more than a turn.
 */
export function linesOfTurn(to: { write(text: string): unknown }): { write(line: string): void } {
  let waiting = '';
  return {
    write: (line) => {
      if (waiting === '') {
        setImmediate(() => {
          const text = waiting;
          waiting = '';
          to.write(text);
        });
      }
      waiting += line;
    },
  };
}
