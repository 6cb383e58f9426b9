import { createRef, type RefObject, useState } from 'react';
import { isLocale } from '../locale.ts';
import type { CheckState } from './check-state.ts';

/** The fields of the page. They keep what the reader writes by themselves, also before the scripts are there. */
export type Fields = {
  readonly text: RefObject<HTMLTextAreaElement | null>;
  readonly lang: RefObject<HTMLSelectElement | null>;
  readonly published: RefObject<HTMLInputElement | null>;
};

/** The fields, the same ones as long as the page is open. */
export function useFields(): Fields {
  const [fields] = useState<Fields>(() => ({ text: createRef(), lang: createRef(), published: createRef() }));
  return fields;
}

/** What the reader has written. */
export function written({ text, lang, published }: Fields): CheckState {
  const chosen = lang.current?.value ?? '';
  const day = published.current?.value.trim() ?? '';
  return {
    text: text.current?.value ?? '',
    lang: isLocale(chosen) ? chosen : undefined,
    published: day === '' ? undefined : day,
  };
}

/** Writes a state into the fields. */
export function fill(fields: Fields, { text, lang, published }: CheckState): void {
  if (fields.text.current) fields.text.current.value = text;
  if (fields.lang.current) fields.lang.current.value = lang ?? '';
  if (fields.published.current) fields.published.current.value = published ?? '';
}
