import { useRef, useState } from 'react';
import type { CheckFormTexts } from './form-texts.ts';

/** A file that was read as text. */
export type GivenFile = { readonly name: string; readonly text: string };

/** Larger files are no articles. */
const MOST_BYTES = 10_000_000;

/** Opens a file of the reader: its words go into the field, and stay on the device. */
export function OpenFile({ texts, onFile }: { texts: CheckFormTexts; onFile: (file: GivenFile) => Promise<void> }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ words: string; isWrong: boolean }>();
  const open = async (file: File) => {
    const text = file.size > MOST_BYTES ? undefined : await textOf(file);
    const words = text === undefined ? texts.badFile : texts.fileOpened;
    if (text !== undefined) await onFile({ name: file.name, text });
    setSaid({ words: words.replace('{name}', file.name), isWrong: text === undefined });
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => chooser.current?.click()}>
        {texts.openFile}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={texts.openFile}
        accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,text/markdown"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
      <span role="status" className={said?.isWrong ? 'wrong' : 'note'}>
        {said?.words}
      </span>
    </>
  );
}

/** The text of a file in UTF-8, or in UTF-16 with its mark; nothing for any other, such as a PDF. */
async function textOf(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
