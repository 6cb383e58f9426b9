import {
  type ChipDocument,
  chipDocument,
  type Dataset,
  type ExportStatus,
  exportStatus,
  type Kind,
  type RuleFinding,
} from '@outlay/domain';

/** Why the rules do not bind a chip, which are read on its numbers all the same. */
export type Unbound = 'foreign' | 'inHouse';

/** Everything that the pages of one chip say. */
export type ChipAnswer = {
  readonly document: ChipDocument;
  /** On the last day of the record, for China. */
  readonly status: ExportStatus;
  /** What the rule that decides says. */
  readonly deciding: RuleFinding | undefined;
  readonly unbound: Unbound | undefined;
  /** What the rule that decided said on the first day of each span of the timeline. */
  readonly reasons: readonly (RuleFinding | undefined)[];
};

const answers = new WeakMap<Dataset, Map<string, ChipAnswer>>();

/** The answer for a chip; made once for a record, because three languages and several pages are made from it. */
export function chipAnswer(dataset: Dataset, id: string): ChipAnswer {
  const made = answers.get(dataset) ?? new Map<string, ChipAnswer>();
  answers.set(dataset, made);
  const known = made.get(id);
  if (known) return known;
  const status = exportStatus(dataset, { chip: id });
  const document = chipDocument(dataset, { chip: id });
  const { country, market } = document.computed;
  const answer: ChipAnswer = {
    document,
    status,
    deciding: status.findings.find(({ rule }) => rule === status.decidedBy),
    unbound: country !== 'US' ? 'foreign' : market === 'in-house' ? 'inHouse' : undefined,
    reasons: document.timeline.spans.map(({ from, decidedBy }) =>
      exportStatus(dataset, { chip: id, on: from }).findings.find(({ rule }) => rule === decidedBy),
    ),
  };
  made.set(id, answer);
  return answer;
}

/** What kind of figure total processing performance is: an estimate where its rates are. */
export function performanceKind({ chip }: Pick<ChipDocument, 'chip'>): Kind {
  return chip.estimated.includes('dense') ? 'estimate' : 'derived';
}

/** The same of performance density, which also rests on the die area. */
export function densityKind({ chip }: Pick<ChipDocument, 'chip'>): Kind {
  return chip.estimated.includes('dense') || chip.estimated.includes('dieArea') ? 'estimate' : 'derived';
}

/** What kind of figure a specification is: the vendor's, or somebody's estimate. */
export function specKind({ chip }: Pick<ChipDocument, 'chip'>, part: 'dense' | 'dieArea' | 'memory' | 'links'): Kind {
  return chip.estimated.includes(part) ? 'estimate' : 'reported';
}
