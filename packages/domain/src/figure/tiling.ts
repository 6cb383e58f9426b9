import { addDays } from '../period/day.ts';
import { contains, type Period } from '../period/period.ts';

/**
 * The fewest pieces that cover the whole exactly, no day missing and none twice, or `undefined` when none do. Among
 * equally few, those named first in the list win.
 *
 * @example
 * tileExactly({ start: '2024-01-01', end: '2024-01-04' }, [
 *   { start: '2024-01-01', end: '2024-01-02' }, { start: '2024-01-03', end: '2024-01-04' }, { start: '2024-01-03', end: '2024-01-03' },
 * ]) // => [{ start: '2024-01-01', end: '2024-01-02' }, { start: '2024-01-03', end: '2024-01-04' }]
 */
export function tileExactly<P extends Period>(whole: Period, pieces: readonly P[]): P[] | undefined {
  const byStart = new Map<string, P[]>();
  for (const piece of pieces) {
    if (!contains(whole, piece)) continue;
    const list = byStart.get(piece.start);
    if (list) list.push(piece);
    else byStart.set(piece.start, [piece]);
  }
  const after = addDays(whole.end, 1);
  const found = new Map<string, P[] | undefined>();
  const from = (day: string): P[] | undefined => {
    if (day === after) return [];
    if (found.has(day)) return found.get(day);
    let best: P[] | undefined;
    for (const piece of byStart.get(day) ?? []) {
      const rest = from(addDays(piece.end, 1));
      if (rest && (!best || rest.length + 1 < best.length)) best = [piece, ...rest];
    }
    found.set(day, best);
    return best;
  };
  return from(whole.start);
}
