import {
  BASIS_NAMES,
  bidiRuns,
  type CheckedClaim,
  claimDocumentIds,
  type Dataset,
  dateWords,
  KIND_WORDS,
  type Kind,
  type Locale,
  type Source,
  type Verdict,
} from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { checkTexts } from '../messages/check.ts';
import { defining } from '../naming.ts';
import type { Runs } from './checked-text.ts';
import { claimLinks, isChoice } from './claim-links.ts';
import { figureText } from './figure-text.ts';

/** A link and what it says. */
export type NoteLink = { readonly href: string; readonly text: string };

/** What the record says to one claim, in the words of one language. */
export type CheckedNote = {
  readonly verdict: Verdict;
  readonly verdictWords: string;
  /** What the number in the text, and the one at the note, say to those who listen. */
  readonly claimLabel: string;
  readonly backLabel: string;
  readonly explanation: Runs;
  /** The figure of the record, over the rule of its kind. */
  readonly figure: { readonly text: Runs; readonly kind: Kind; readonly kindWords: string } | undefined;
  readonly recordLabel: string;
  /** The definition that the figure follows, where the explanation has not named it. */
  readonly definition: Runs | undefined;
  /** The comparison that gives the figure; the page of whom the claim is about. */
  readonly how: NoteLink | undefined;
  readonly page: NoteLink | undefined;
  readonly documents: { readonly label: string; readonly list: readonly NoteDocument[] } | undefined;
};

/** A document that a verdict rests on; titles are in the language of the document. */
export type NoteDocument = { readonly title: string; readonly href: string | undefined; readonly dated: string };

/** Puts the verdict on a claim into words. */
export function noteOf(
  dataset: Dataset,
  locale: Locale,
  { claim, number }: { claim: CheckedClaim; number: number },
): CheckedNote {
  const t = translator(checkTexts, locale);
  const { how, page } = claimLinks(dataset, locale, claim);
  const verdictWords = t(`verdicts.${claim.verdict}`);
  const text = figureText(claim, locale);
  const kind = claim.figure?.kind ?? 'derived';
  const definition = definitionOf(dataset, locale, claim);
  const ids = claim.derivation ? claimDocumentIds(claim.derivation) : [];
  const documents = ids.map((id) => dataset.source(id));
  return {
    verdict: claim.verdict,
    verdictWords,
    claimLabel: t('claim', { number: String(number), verdict: verdictWords }),
    backLabel: t('back', { number: String(number) }),
    explanation: bidiRuns(claim.explanation),
    figure: text === undefined ? undefined : { text: bidiRuns(text), kind, kindWords: KIND_WORDS[locale][kind] },
    recordLabel: t('record'),
    definition:
      definition === undefined || claim.explanation.includes(definition)
        ? undefined
        : bidiRuns(t('definition', { definition })),
    how: how === undefined ? undefined : { href: how, text: t('how') },
    page: page && { href: page.href, text: t('pageOf', { name: page.name }) },
    documents:
      documents.length === 0
        ? undefined
        : {
            label: t('documents', { count: documents.length }),
            list: documents.map((source) => wordsOf(source, locale)),
          },
  };
}

function wordsOf({ title, url, published }: Source, locale: Locale): NoteDocument {
  return { title, href: url, dated: published === undefined ? '' : dateWords(published, locale) };
}

/** The definition in words: that of the one company's figure, else the one that was applied to all. */
function definitionOf(dataset: Dataset, locale: Locale, { figure, basis }: CheckedClaim): string | undefined {
  const [entity, ...others] = figure?.entities ?? [];
  const [own, ...mixed] = figure?.basis ?? [];
  if (entity !== undefined && own !== undefined && others.length + mixed.length === 0) {
    return defining(dataset, locale)(entity, own);
  }
  return isChoice(basis) ? BASIS_NAMES[locale][basis] : undefined;
}
