import type { CheckedText } from './checked-text.ts';
import { VERDICT_LOOK } from './verdict-look.ts';

/** How many claims have each verdict. */
export function Tally({ tally: { label, counts } }: Pick<CheckedText, 'tally'>) {
  return (
    <ul className="tally" aria-label={label}>
      {counts.map(({ verdict, words, count }) => (
        <li key={verdict} className={`v-${VERDICT_LOOK[verdict].look}`} data-verdict={verdict}>
          <b>
            <span aria-hidden="true">{VERDICT_LOOK[verdict].shape} </span>
            {count}
          </b>
          {words}
        </li>
      ))}
    </ul>
  );
}
