/** The colours of a drawing by what they are for. The site sets each as a custom property `--<name>`. */
export const INKS = [
  'paper',
  'tint',
  'rule',
  'ink',
  'ink-2',
  'ink-3',
  'cn',
  'cn-1',
  'cn-2',
  'cn-3',
  'cn-past',
  'us',
  'us-1',
  'us-2',
  'us-3',
  'us-4',
  'us-past',
  'other-past',
  'on-1',
  'on-mid',
  'on-light',
  's-none',
  's-lic',
  's-case',
  's-denial',
  's-area',
] as const;

export type Ink = (typeof INKS)[number];

/** A colour for every ink. */
export type Palette = Readonly<Record<Ink, string>>;

/** Mixes a colour with its ground, as earlier periods are drawn: never transparent, so that no line shows through. */
function mixed(colour: string, ground: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(1 + at * 2, 3 + at * 2), 16);
  return `#${[0, 1, 2]
    .map((at) => Math.round(channel(colour, at) * share + channel(ground, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The share of the group's colour in an earlier period. */
const PAST = 0.58;

/** The share of the strictest colour in an area of a plane that it covers. */
const AREA = 0.17;

function withPast(colours: Omit<Palette, 'cn-past' | 'us-past' | 'other-past' | 's-area'>): Palette {
  return {
    ...colours,
    'cn-past': mixed(colours.cn, colours.paper, PAST),
    'us-past': mixed(colours.us, colours.paper, PAST),
    'other-past': mixed(colours['ink-2'], colours.paper, PAST),
    's-area': mixed(colours['s-denial'], colours.paper, AREA),
  };
}

/** The two palettes. Contrast on paper is at least 4.5 for text and 3 for lines; pale steps are always outlined. */
export const PALETTES = {
  light: withPast({
    paper: '#ffffff',
    tint: '#eff4f0',
    rule: '#c6d2ca',
    ink: '#11201a',
    'ink-2': '#405048',
    'ink-3': '#586a61',
    cn: '#a8471a',
    'cn-1': '#a8471a',
    'cn-2': '#cf7a49',
    'cn-3': '#e6b08d',
    us: '#1f4f9e',
    'us-1': '#173d7c',
    'us-2': '#2f66b8',
    'us-3': '#6592d2',
    'us-4': '#a3c0e8',
    'on-1': '#ffffff',
    'on-mid': '#11201a',
    'on-light': '#11201a',
    's-none': '#ffffff',
    's-lic': '#c9abd6',
    's-case': '#9462ab',
    's-denial': '#4b1f5e',
  }),
  dark: withPast({
    paper: '#0d1512',
    tint: '#15201b',
    rule: '#33443c',
    ink: '#e9f1ec',
    'ink-2': '#b9c7bf',
    'ink-3': '#97a79e',
    cn: '#f09664',
    'cn-1': '#f09664',
    'cn-2': '#c46f41',
    'cn-3': '#8f4e2c',
    us: '#8bb2f2',
    'us-1': '#a9c7f7',
    'us-2': '#7aa3e6',
    'us-3': '#3f68ab',
    'us-4': '#2a4675',
    'on-1': '#0d1512',
    'on-mid': '#11201a',
    'on-light': '#e9f1ec',
    's-none': '#0d1512',
    's-lic': '#4d3160',
    's-case': '#a877c0',
    's-denial': '#c99be0',
  }),
} as const satisfies Readonly<Record<'light' | 'dark', Palette>>;

export type Theme = keyof typeof PALETTES;

/** A palette of references to the custom properties that the page sets. */
export const PAGE_PALETTE: Palette = Object.fromEntries(INKS.map((ink) => [ink, `var(--${ink})`])) as Palette;

/**
 * The custom properties of a palette as CSS declarations, for the page's own style sheet: `--paper:#ffffff;...`.
 *
 * @example
 * paletteCss('light').slice(0, 16) // => '--paper:#ffffff;'
 */
export function paletteCss(theme: Theme): string {
  return INKS.map((ink) => `--${ink}:${PALETTES[theme][ink]};`).join('');
}
