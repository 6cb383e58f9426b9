import type { Locale, Localized } from './locale.ts';

const JOINTS: Localized<{ comma: string; last: string }> = {
  en: { comma: ', ', last: ' and ' },
  ar: { comma: '، ', last: ' و' },
  zh: { comma: '、', last: '和' },
};

/**
 * Things in a row: `A, B and C`, `A، B وC`, `A、B和C`.
 *
 * @example
 * listWords(['Alibaba', 'Tencent', 'Baidu'], 'en') // => 'Alibaba, Tencent and Baidu'
 */
export function listWords(items: readonly string[], locale: Locale): string {
  const { comma, last } = JOINTS[locale];
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`;
}

/**
 * A label and what belongs to it: `Amazon: cash purchases`, with the colon of the language.
 *
 * @example
 * labelled('腾讯', '权责发生制新增额', 'zh') // => '腾讯：权责发生制新增额'
 */
export function labelled(label: string, text: string, locale: Locale): string {
  return locale === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
}

/**
 * Sentences or clauses one after the other, with the space and the stop of the language.
 *
 * @example
 * sentences(['Alibaba: cash', 'Tencent: additions'], 'en') // => 'Alibaba: cash. Tencent: additions.'
 */
export function sentences(parts: readonly string[], locale: Locale): string {
  const stop = locale === 'zh' ? '。' : '.';
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.。؟?!]$/.test(part) ? part : `${part}${stop}`))
    .join(locale === 'zh' ? '' : ' ');
}
