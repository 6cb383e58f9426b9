import { memo, type ReactNode } from 'react';
import type { CheckedNote } from './checked-note.ts';
import type { CheckedText } from './checked-text.ts';
import { ClaimNote, claimId, noteId } from './claim-note.tsx';
import type { Paragraph, Run } from './marked-text.ts';
import { VERDICT_LOOK } from './verdict-look.ts';

/** WORD JOINER: the number of a claim stays on the line where the claim ends. */
const TOGETHER = '\u2060';

type Props = { readonly paragraph: Paragraph; readonly checked: CheckedText };

/** A paragraph of the text with its claims underlined, and their notes; the number after each claim leads to its note. */
export const MarkedParagraph = memo(function MarkedParagraph({ paragraph, checked: { notes, lang, dir } }: Props) {
  return (
    <div className="par">
      <p lang={lang} dir={dir}>
        {paragraph.runs.map((run) => (
          <span key={run.start}>
            {marked(run, notes)}
            {run.ends.length > 0 && TOGETHER}
            {run.ends.map((place) => (
              <Mark key={place} note={notes[place] as CheckedNote} number={place + 1} />
            ))}
          </span>
        ))}
      </p>
      {paragraph.claims.length > 0 && (
        <ol className="vs">
          {paragraph.claims.map((place) => (
            <ClaimNote key={place} note={notes[place] as CheckedNote} number={place + 1} />
          ))}
        </ol>
      )}
    </div>
  );
});

function Mark({ note, number }: { note: CheckedNote; number: number }) {
  return (
    <sup id={claimId(number)} className={`v-${VERDICT_LOOK[note.verdict].look}`}>
      <a href={`#${noteId(number)}`} aria-label={note.claimLabel} dir="ltr">
        {number}
      </a>
    </sup>
  );
}

/** Each claim over a run has a line of its own, the later ones further down. */
function marked({ text, claims: over }: Run, notes: readonly CheckedNote[]): ReactNode {
  return over.reduceRight<ReactNode>((within, place, depth) => {
    const { look } = VERDICT_LOOK[(notes[place] as CheckedNote).verdict];
    return <mark className={`${look}${depth > 0 ? ' under' : ''}`}>{within}</mark>;
  }, text);
}
