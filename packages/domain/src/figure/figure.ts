import { z } from 'zod';
import type { Basis } from '../capex/basis.ts';
import type { Gap } from '../capex/gap.ts';
import type { Confidence, Kind } from '../capex/observation.ts';
import type { MoneyRange } from '../money/money-range.ts';
import type { Period } from '../period/period.ts';
import { schema } from '../schema.ts';
import type { FigureDerivation } from '../source/derivation.ts';

/** Something a reader must know to read a figure: a code for programs, a sentence, and whom it concerns. */
export const caveatSchema = schema(() =>
  z.object({ code: z.string(), text: z.string(), entities: z.array(z.string()) }),
);

export type Caveat = z.infer<typeof caveatSchema>;

/** A figure of one entity for some days, with everything that is needed to trust it. */
export type Figure = {
  readonly type: 'figure';
  readonly entity: string;
  readonly period: Period;
  readonly value: MoneyRange;
  readonly kind: Kind;
  readonly bases: readonly Basis[];
  /** The weakest evidence among the observations it rests on. */
  readonly confidence: Confidence;
  readonly derivation: FigureDerivation;
  readonly caveats: readonly Caveat[];
};

/** The answer where there is no figure. */
export type MissingFigure = {
  readonly type: 'gap';
  readonly entity: string;
  readonly period: Period;
  readonly gap: Gap;
};

/** A figure, or why there is none. */
export type Answer = Figure | MissingFigure;
