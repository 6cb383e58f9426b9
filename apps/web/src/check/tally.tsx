import type { CheckedClaim, Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { checkTexts } from '../messages/check.ts';
import { VERDICT_LOOK, VERDICT_ORDER } from './verdict-look.ts';

/** How many claims have each verdict. */
export function Tally({ claims, locale }: { claims: readonly CheckedClaim[]; locale: Locale }) {
  const t = translator(checkTexts, locale);
  return (
    <ul className="tally" aria-label={t('tally')}>
      {VERDICT_ORDER.map((verdict) => (
        <li key={verdict} className={`v-${VERDICT_LOOK[verdict].look}`} data-verdict={verdict}>
          <b>
            <span aria-hidden="true">{VERDICT_LOOK[verdict].shape} </span>
            {claims.filter((claim) => claim.verdict === verdict).length}
          </b>
          {t(`verdicts.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
