import { TEXT_STYLES } from '../text/roles.ts';

const FACES = {
  latin: 'Archivo,"Helvetica Neue",Arial,system-ui,sans-serif',
  ar: '"Noto Sans Arabic",Archivo,"Segoe UI","Geeza Pro",Tahoma,sans-serif',
  zh: 'Archivo,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif',
};

/** The typefaces of each language, as a `font-family`. */
export const FONT_FAMILIES = { en: FACES.latin, ar: FACES.ar, zh: FACES.zh } as const;

const roles = Object.entries(TEXT_STYLES)
  .map(
    ([role, { size, weight, ink }]) =>
      `.chart .c-${role}{font-size:${size}px;font-weight:${weight};fill:var(--${ink})}`,
  )
  .join('\n');

const past = ['cn', 'us', 'ink-2']
  .map((ink) => `--${ink === 'ink-2' ? 'other' : ink}-past:color-mix(in srgb,var(--${ink}) 58%,var(--paper))`)
  .join(';');

/**
 * The style sheet that drawings on a page need, once: sizes and weights of their texts, the rim of texts that cross
 * lines, tabular figures, and narrower letters in the narrow drawing. Colours come from {@link paletteCss}.
 */
export const CHART_CSS = `.chart{${past};--s-area:color-mix(in srgb,var(--s-denial) 17%,var(--paper));--on-mid:#11201a}
.chart{display:block;max-width:100%;height:auto;overflow:visible}
.chart text{font-family:inherit;font-variant-numeric:lining-nums tabular-nums;letter-spacing:0}
.chart-narrow text{font-stretch:92%}
.chart .c-halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
${roles}
@media(forced-colors:active){.chart{forced-color-adjust:none}}`;
