import stringWidth from 'fast-string-width';

const ASCII = /^[ -~]*$/;

/** The width of a text on a terminal, in columns. */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** A cell: its text, and how to paint it once its width is settled. */
export type TableCell = { text: string; paint?: ((text: string) => string) | undefined };

export type Column = { align: 'left' | 'right' };

/** A line of cells, or an empty line between blocks. */
export type TableLine = TableCell[] | 'blank';

const GAP = '  ';

/**
 * Lays cells out in columns: two spaces between them, no boxes, widths as they stand on a terminal (Chinese counts
 * double). The ends of lines carry no spaces.
 */
export function layOut(
  columns: readonly Column[],
  lines: readonly TableLine[],
  gaps: readonly number[] = [],
): string[] {
  const widths = columns.map((_, index) =>
    Math.max(0, ...lines.map((line) => (line === 'blank' || !line[index] ? 0 : widthOf(line[index].text)))),
  );
  return lines.map((line) => {
    if (line === 'blank') return '';
    const cells = columns.map(({ align }, index) => {
      const cell = line[index] ?? { text: '' };
      const padding = ' '.repeat(Math.max(0, (widths[index] as number) - widthOf(cell.text)));
      const painted = cell.paint ? cell.paint(cell.text) : cell.text;
      const gap = index === 0 ? '' : ' '.repeat(gaps[index] ?? GAP.length);
      return gap + (align === 'right' ? padding + painted : painted + padding);
    });
    return cells.join('').trimEnd();
  });
}

/** Wraps a text at words to a width, later lines indented. Words are never cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && widthOf(candidate) > width) {
      lines.push(line);
      line = indent + word;
    } else line = candidate;
  }
  return [...lines, line];
}
