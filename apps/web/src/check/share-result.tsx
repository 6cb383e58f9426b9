import { useEffect, useState } from 'react';
import { CopyButton } from '../compare/copy-button.tsx';
import { SaveButton } from '../compare/save-button.tsx';
import { saveFile } from '../compare/save-file.ts';
import { type CheckState, encodeFragment } from './check-state.ts';
import type { CheckFormTexts } from './form-texts.ts';

/** Longer addresses are cut by some mail programs and messengers. */
const LONG = 8000;

/** No service passes on a longer one, and some browsers do not open it. */
const TOO_LONG = 100_000;

/** The result as a link, with the text in the fragment of the address, which no server is sent; and as a file. */
export function ShareResult({
  texts,
  state,
  pageAddress,
  onJson,
}: {
  texts: CheckFormTexts;
  state: CheckState;
  pageAddress: string;
  /** Makes the report as the command line prints it. */
  onJson: () => Promise<string>;
}) {
  const [fragment, setFragment] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setFragment(undefined);
    void encodeFragment(state).then((made) => {
      if (!isWanted) return;
      setFragment(made);
      // The same text in another language of the page.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a'))
        link.hash = made.length > TOO_LONG ? '' : made;
    });
    return () => {
      isWanted = false;
    };
  }, [state]);
  if (fragment === undefined) return null;
  const address = `${pageAddress}${fragment}`;
  const isTooLong = address.length > TOO_LONG;
  const count = address.length.toLocaleString('en');
  return (
    <section className="b take" aria-labelledby="share">
      <h2 id="share">{texts.share}</h2>
      <p className="note">{isTooLong ? texts.shareTooLong.replace('{count}', count) : texts.shareText}</p>
      {!isTooLong && address.length > LONG && <p className="note">{texts.shareLong.replace('{count}', count)}</p>}
      <div className="actions">
        {!isTooLong && <CopyButton label={texts.copyLink} copied={texts.copied} content={address} />}
        <SaveButton
          label={texts.downloadJson}
          onSave={async () => saveFile(new Blob([await onJson()], { type: 'application/json' }), 'outlay-check.json')}
        />
      </div>
    </section>
  );
}
