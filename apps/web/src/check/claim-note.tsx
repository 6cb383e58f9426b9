import { InRuns } from '../kit/in-runs.tsx';
import { KIND_CLASS } from '../kit/kind.ts';
import type { CheckedNote, NoteDocument } from './checked-note.ts';
import { VERDICT_LOOK } from './verdict-look.ts';

/** What the record says to one claim: verdict, figure, explanation, definition, documents, where to read on. */
export function ClaimNote({ note, number }: { note: CheckedNote; number: number }) {
  const { look, shape } = VERDICT_LOOK[note.verdict];
  const { how, page, documents, definition } = note;
  return (
    <li id={noteId(number)} tabIndex={-1}>
      <div className={`h v-${look}`}>
        <a className="i" href={`#${claimId(number)}`} aria-label={note.backLabel}>
          {number}
        </a>
        <span aria-hidden="true">{shape}</span>
        <span>{note.verdictWords}</span>
        <RecordFigure note={note} />
      </div>
      <p>
        <InRuns runs={note.explanation} />
      </p>
      {definition && (
        <p className="of">
          <InRuns runs={definition} />
        </p>
      )}
      {(how ?? page ?? documents) && (
        <div className="on">
          {how && <a href={how.href}>{how.text}</a>}
          {page && <a href={page.href}>{page.text}</a>}
          {documents && (
            <details>
              <summary>{documents.label}</summary>
              <ul>
                {documents.list.map((document) => (
                  <li key={document.title + document.dated}>
                    <Document document={document} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </li>
  );
}

/** The figure of the record over the rule of its kind, which is also the link to how it came about. */
function RecordFigure({ note: { figure, recordLabel, how } }: { note: CheckedNote }) {
  if (!figure) return null;
  const shown = { className: `k ${KIND_CLASS[figure.kind]}`, title: figure.kindWords };
  const words = <InRuns runs={figure.text} />;
  return (
    <span className="rec">
      {recordLabel}{' '}
      {how ? (
        <a href={how.href} {...shown}>
          {words}
        </a>
      ) : (
        <span {...shown}>{words}</span>
      )}
    </span>
  );
}

function Document({ document: { title, href, dated } }: { document: NoteDocument }) {
  const words = <bdi>{title}</bdi>;
  return (
    <>
      {href === undefined ? words : <a href={href}>{words}</a>} <span className="nb">{dated}</span>
    </>
  );
}

/** Where the note of a claim stands. */
export function noteId(number: number): string {
  return `note-${number}`;
}

/** Where a claim ends in the text. */
export function claimId(number: number): string {
  return `claim-${number}`;
}
