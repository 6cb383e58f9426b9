/** The languages that texts are read in, and that explanations are written in. */
export const LANGUAGES = ['en', 'ar', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Enough of a text to tell its language by. */
const SAMPLE = 20_000;

/**
 * The language of a text by its letters: Chinese characters weigh more, because each is a word and Latin names stand
 * between them; without letters of another script it is English.
 *
 * @example
 * detectLanguage('阿里巴巴上半年资本开支230亿元') // => 'zh'
 */
export function detectLanguage(text: string): Language {
  let latin = 0;
  let arabic = 0;
  let han = 0;
  for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
    else if ((code >= 0x0620 && code <= 0x064a) || (code >= 0xfb50 && code <= 0xfefc)) arabic++;
    else if (code >= 0x4e00 && code <= 0x9fff) han++;
  }
  if (han * 3 > latin && han * 3 > arabic) return 'zh';
  return arabic * 1.2 > latin ? 'ar' : 'en';
}
