import type { ReactNode } from 'react';
import { InRuns } from '../kit/in-runs.tsx';
import { State } from '../kit/state.tsx';
import type { CheckedText } from './checked-text.ts';
import { MarkedParagraph } from './marked-paragraph.tsx';
import { Tally } from './tally.tsx';

/** From so many claims on, paragraphs are laid out only as far as they are seen. */
const LONG = 200;

/** How many claims were found and what the record makes of them, the text with each marked, and its note beside it. */
export function CheckView({ checked, kindsKey }: { checked: CheckedText; kindsKey: ReactNode }) {
  return (
    <>
      <p className="kick">
        <InRuns runs={checked.readAs} />
      </p>
      <h2 id="result" tabIndex={-1}>
        {checked.heading}
      </h2>
      {checked.none ? (
        <State look="none" heading={checked.none.heading}>
          <p>{checked.none.text}</p>
        </State>
      ) : (
        <>
          <Tally tally={checked.tally} />
          {kindsKey}
        </>
      )}
      <div className={checked.notes.length > LONG ? 'art long' : 'art'}>
        {checked.paragraphs.map((paragraph) => (
          <MarkedParagraph key={paragraph.start} paragraph={paragraph} checked={checked} />
        ))}
      </div>
      <p className="note">{checked.rounding}</p>
    </>
  );
}
