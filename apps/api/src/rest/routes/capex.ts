import { compareInput, explainInput, figureInput, gapsInput, reconcileInput, seriesInput } from '@outlay/api';
import {
  comparisonRecords,
  comparisonSchema,
  explanationSchema,
  figureDocumentSchema,
  figureRecords,
  gapRecords,
  gapRunSchema,
  leafRecords,
  reconciliationRecords,
  reconciliationSchema,
  seriesRecords,
  seriesSchema,
} from '@outlay/domain';
import { z } from 'zod';
import { restRoute } from '../route.ts';

const figurePath = figureInput.required({ basis: true, currency: true, rate: true, version: true });

export const capexRoutes = [
  restRoute({
    path: '/compare',
    procedure: 'capex.compare',
    summary: 'Compare companies and groups over some days',
    description:
      'Every row carries its definition (`basis`), its kind (reported, derived, estimate, guidance), its caveats, and a `gap` with a reason where there is no figure. Amounts are whole currency units.',
    input: compareInput,
    output: comparisonSchema,
    example: '/compare?entities=china-three,us-four&period=2024-H1',
    ask: (caller, input) => caller.capex.compare(input),
    texts: { csv: comparisonRecords },
  }),
  restRoute({
    path: '/series',
    procedure: 'capex.series',
    summary: 'Figures quarter by quarter, half by half, or year by year',
    input: seriesInput,
    output: seriesSchema,
    example: '/series?entities=alibaba&from=2024-Q1&to=2025-Q4',
    ask: (caller, input) => caller.capex.series(input),
    texts: { csv: seriesRecords },
  }),
  restRoute({
    path: '/explain',
    procedure: 'capex.explain',
    summary: 'The derivation of one figure, down to its documents',
    description: 'As CSV: the observations that the figure rests on, each with its document.',
    input: explainInput,
    output: explanationSchema,
    example: '/explain?entity=china-three&period=2024-H1&currency=USD',
    ask: (caller, input) => caller.capex.explain(input),
    texts: { csv: leafRecords },
  }),
  restRoute({
    path: '/figures/{entity}/{period}/{basis}/{currency}/{rate}/{version}',
    procedure: 'capex.figure',
    summary: 'One figure by its permanent name',
    description:
      'The address names everything the figure depends on, the version of the dataset included, so it always gives the same answer: value, kind, range, definitions, derivation, sources, citation. As BibTeX: the entry to cite it with.',
    input: figurePath,
    output: figureDocumentSchema,
    kept: 'versioned',
    example: '/figures/china-three/2024-H1/headline/USD/average/0.1.0',
    ask: (caller, input) => caller.capex.figure(input),
    texts: { csv: figureRecords, bib: ({ bibtex }) => bibtex },
  }),
  restRoute({
    path: '/reconcile',
    procedure: 'capex.reconcile',
    summary: 'Which definitions, days, currency and rate give a number that somebody printed',
    description:
      'A number stands for the interval of its last digit. `matches` are the combinations that fall inside, fewest departures from the headline figures first, each with what every departure is worth and with its derivation; `slips` are the usual mistakes that would explain the number; `nearest` is the closest combination where none fits.',
    input: reconcileInput,
    output: reconciliationSchema,
    example: '/reconcile?amount=106bn&entities=us-four&period=2024-H1',
    ask: (caller, input) => caller.capex.reconcile(input),
    texts: { csv: reconciliationRecords },
  }),
  restRoute({
    path: '/gaps',
    procedure: 'capex.gaps',
    summary: 'What is missing, and why',
    input: gapsInput,
    output: z.array(gapRunSchema),
    example: '/gaps?entities=china-three,us-four&from=2019-Q1&to=2026-Q2',
    ask: (caller, input) => caller.capex.gaps(input),
    texts: { csv: gapRecords },
  }),
];
