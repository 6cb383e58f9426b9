const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar for a share of the largest value, in eighths of a character where the terminal has them. A positive share
 * never vanishes: it shows at least the thinnest mark.
 */
export function bar(share: number, width: number, unicode: boolean): string {
  const clamped = Math.min(1, Math.max(0, share));
  if (clamped === 0) return '';
  if (!unicode) return '#'.repeat(Math.max(1, Math.round(clamped * width)));
  const eighths = Math.max(1, Math.round(clamped * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
