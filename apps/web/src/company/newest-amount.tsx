import type { Dataset, Locale } from '@outlay/domain';
import { AmountLink } from '../entity/amount-link.tsx';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import type { Point } from '../entity/steps.ts';

type AmountProps = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly answer: EntityAnswer;
  readonly point: Point;
  /** The amount in dollars; else in the own currency, where there is one. */
  readonly dollars?: boolean;
};

/** The amount of one period in words, a link to how it came about. */
export function NewestAmount({ dataset, locale, answer, point, dollars }: AmountProps) {
  const cell = dollars ? point.value : (point.reported ?? point.value);
  if (!cell) return null;
  const shared = { dataset, locale, entity: answer.entity.id, period: point.period.label };
  return <AmountLink {...shared} cell={cell} words />;
}
