import { styleText } from 'node:util';
import type { Effects } from '../effects.ts';

type Format = Parameters<typeof styleText>[0];

/** What the output may use: its width, colours, and characters beyond ASCII. */
export type Style = {
  width: number;
  /** Whether there is room for own currency and evidence. */
  wide: boolean;
  colour: boolean;
  unicode: boolean;
  hyperlinks: boolean;
  bold(text: string): string;
  dim(text: string): string;
  /** What agrees green, what does not red; the words say it too. */
  good(text: string): string;
  alarm(text: string): string;
  /** China three yellow, US four blue; colour is never the only carrier. */
  country(code: string | undefined, text: string): string;
};

const DEFAULT_WIDTH = 80;
const WIDE = 110;

/** Reads the style from the terminal and its environment. Off a terminal: 80 columns and no colour. */
export function styleOf(
  effects: Pick<Effects, 'terminal' | 'columns' | 'env'>,
  options: { color?: boolean | undefined } = {},
): Style {
  const { env } = effects;
  const colour = effects.terminal && options.color !== false && !env.NO_COLOR && env.TERM !== 'dumb';
  const paint = (format: Format) => (text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const unicode = locale === '' ? env.TERM !== 'dumb' : /utf-?8/i.test(locale);
  // Some pseudo-terminals report a width of 0.
  const width = effects.columns || DEFAULT_WIDTH;
  const yellow = paint('yellow');
  const blue = paint('blue');
  return {
    width,
    wide: width >= WIDE,
    colour,
    unicode,
    hyperlinks:
      colour &&
      Boolean(
        env.WT_SESSION ||
          env.KITTY_WINDOW_ID ||
          env.ITERM_SESSION_ID ||
          env.TERM_PROGRAM === 'vscode' ||
          Number(env.VTE_VERSION ?? 0) >= 5000,
      ),
    bold: paint('bold'),
    dim: paint('dim'),
    good: paint('green'),
    alarm: paint('red'),
    country: (code, text) => (code === 'CN' ? yellow(text) : code === 'US' ? blue(text) : text),
  };
}

/** A text that links to an address where the terminal supports it (OSC 8). */
export function link(style: Style, text: string, url: string | undefined): string {
  return style.hyperlinks && url ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text;
}
