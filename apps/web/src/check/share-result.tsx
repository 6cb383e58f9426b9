import { useEffect, useState } from 'react';
import { CopyButton } from '../compare/copy-button.tsx';
import { type CheckState, encodeFragment } from './check-state.ts';
import type { CheckFormTexts } from './form-texts.ts';

/** Longer addresses are cut by some mail programs and messengers. */
const LONG = 8000;

/** The result as a link: the text itself in the fragment of the address, which no server is sent. */
export function ShareResult({
  texts,
  state,
  pageAddress,
}: {
  texts: CheckFormTexts;
  state: CheckState;
  pageAddress: string;
}) {
  const [fragment, setFragment] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setFragment(undefined);
    void encodeFragment(state).then((made) => {
      if (!isWanted) return;
      setFragment(made);
      // The same text in another language of the page.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) link.hash = made;
    });
    return () => {
      isWanted = false;
    };
  }, [state]);
  if (fragment === undefined) return null;
  const address = `${pageAddress}${fragment}`;
  return (
    <section className="b take" aria-labelledby="share">
      <h2 id="share">{texts.share}</h2>
      <p className="note">{texts.shareText}</p>
      {address.length > LONG && (
        <p className="note">{texts.shareLong.replace('{count}', address.length.toLocaleString('en'))}</p>
      )}
      <div className="actions">
        <CopyButton label={texts.copyLink} copied={texts.copied} content={address} />
      </div>
    </section>
  );
}
