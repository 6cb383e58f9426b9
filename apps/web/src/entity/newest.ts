import type { EntityAnswer } from './entity-answer.ts';
import type { Point, Step } from './steps.ts';

/** The newest period with a figure, of the shortest kind of period that has more than one; the headline of a page. */
export function newestPoint({ steps }: EntityAnswer): { readonly step: Step; readonly point: Point } | undefined {
  const counted = steps.map((step) => ({
    step,
    points: step.points.filter(({ reported, value }) => reported ?? value),
  }));
  const chosen = counted.find(({ points }) => points.length > 1) ?? counted[0];
  const point = chosen?.points.at(-1);
  return chosen && point ? { step: chosen.step, point } : undefined;
}

/** The newest figure of one kind of period. */
export function newestOf(step: Step | undefined): Point | undefined {
  return step?.points.findLast(({ reported, value }) => reported ?? value);
}
