import type { Localized } from '@outlay/domain';

/** Who spent most, and who came next. */
export const LEADS: Localized<(one: string, amount: string, next: string, other: string, when: string) => string> = {
  en: (one, amount, next, other, when) => `${one} spent most ${when}, ${amount}; ${next} followed with ${other}`,
  ar: (one, amount, next, other, when) => `أنفقت ${one} أكثر من غيرها ${when}، ${amount}؛ تلتها ${next} بمبلغ ${other}`,
  zh: (one, amount, next, other, when) => `${when}${one}投入最多，${amount}；${next}其次，${other}`,
};
