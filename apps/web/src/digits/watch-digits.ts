import { arabicIndicDigits } from '@outlay/domain';

/** Texts whose digits stay: code, what is written, and what is in another language. */
const KEPT = 'script, style, pre, code, input, textarea, [lang]:not([lang^="ar"])';

/** Digits of a part of the page, shown one way or the other. */
export type Digits = { show(isArabic: boolean): void };

/**
 * Shows the digits of a part of the page as ٠ to ٩, or as they were. While they are Arabic, texts that come or change are
 * changed too.
 */
export function watchDigits(root: HTMLElement): Digits {
  const written = new Map<Text, { was: string; is: string }>();
  const change = (text: Text) => {
    const known = written.get(text);
    if (known?.is === text.data || text.parentElement?.closest(KEPT)) return;
    const is = arabicIndicDigits(text.data);
    written.set(text, { was: text.data, is });
    if (is !== text.data) text.data = is;
  };
  const changeWithin = (node: Node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (node instanceof Text) change(node);
    while (texts.nextNode()) change(texts.currentNode as Text);
  };
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') change(target as Text);
      for (const node of addedNodes) changeWithin(node);
    }
    for (const text of written.keys()) if (!text.isConnected) written.delete(text);
  });
  return {
    show: (isArabic) => {
      watcher.disconnect();
      if (isArabic) {
        changeWithin(root);
        watcher.observe(root, { subtree: true, childList: true, characterData: true });
      } else {
        for (const [text, { was, is }] of written) if (text.data === is) text.data = was;
        written.clear();
      }
    },
  };
}
