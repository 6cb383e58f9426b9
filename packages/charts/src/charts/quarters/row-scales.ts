/** The scale of one row of panels: where it ends, and how many times it is enlarged against the first row. */
export type RowScale = { readonly max: number; readonly enlarged: number };

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number that holds a figure, in units of a power of ten. */
export function roundUp(amount: number): number {
  if (amount <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(amount));
  return power * (STEPS.find((step) => step * power >= amount * 0.999_999) ?? 10);
}

const FACTORS = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000];

/** Whether a number has at most two digits that are not zero. */
function isTidy(amount: number): boolean {
  return Number(amount.toPrecision(2)) === Number(amount.toPrecision(9));
}

/**
 * Scales for rows of panels, each from zero. Rows whose figures are at least three times smaller than the first row's
 * are enlarged by a whole factor that leaves a round end; others share its scale.
 *
 * @param largest the largest figure of each row, the first row's not exceeded by any.
 */
export function rowScales(largest: readonly number[]): RowScale[] {
  const first = roundUp(Math.max(0, ...largest));
  return largest.map((amount) => {
    const fitting = FACTORS.filter((factor) => first / factor >= amount && isTidy(first / factor));
    const enlarged = amount > 0 ? (fitting.at(-1) ?? 1) : 1;
    return enlarged >= 3 ? { max: first / enlarged, enlarged } : { max: first, enlarged: 1 };
  });
}

/** An amount to measure all rows with: round, and within the smallest scale. */
export function measureOf(scales: readonly RowScale[]): number {
  const smallest = Math.min(...scales.map(({ max }) => max));
  const power = 10 ** Math.floor(Math.log10(smallest));
  return [5, 2, 1].map((step) => step * power).find((step) => step <= smallest) ?? power;
}
