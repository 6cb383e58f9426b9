import { arabicIndicDigits, type Direction, LANGUAGE_TAGS, type Locale } from '@outlay/domain';
import { TEXT_STYLES } from '../text/roles.ts';
import { collectDefs, type Defs } from './defs.ts';
import type { Palette } from './ink.ts';
import { mirrored } from './mirror.ts';
import type { PathStep, Scene, SceneNode, TextNode } from './node.ts';
import { coordinate, element, escapeXml } from './xml.ts';

/** How a scene is written out. */
export type Writing = {
  readonly locale: Locale;
  /** The direction of the drawing; that of the language unless an image is asked for the other way round. */
  readonly direction: Direction;
  readonly narrow: boolean;
  readonly palette: Palette;
  /** Texts as classes, for a page that has {@link CHART_CSS}, or with all attributes of their own. */
  readonly texts: 'classes' | 'attributes';
  /** A prefix for ids, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whether Arabic is printed with the digits ٠ to ٩. */
  readonly arabicDigits?: boolean | undefined;
  /** Attributes of the root element. */
  readonly root?: Readonly<Record<string, string | undefined>> | undefined;
  /** Whether the marks stand mirrored already. */
  readonly isLaidOut?: boolean | undefined;
  /** What stands before the marks: a style sheet. */
  readonly head?: string | undefined;
};

/** Writes a scene as one SVG element. */
export function writeScene(scene: Scene, writing: Writing): string {
  const { id, locale, direction, title, description } = writing;
  const isMirrored = direction === 'rtl' && scene.mirrors !== false;
  const laidOut = isMirrored ? mirrored(scene) : scene;
  const defs = collectDefs(id, writing.palette, isMirrored || writing.isLaidOut === true);
  const context: Context = { ...writing, defs, isMirrored };
  const marks = laidOut.nodes.map((node) => writeNode(node, context)).join('');
  return element(
    'svg',
    {
      viewBox: `0 0 ${coordinate(scene.width)} ${coordinate(scene.height)}`,
      width: scene.width,
      height: scene.height,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      direction: isMirrored ? 'rtl' : 'ltr',
      lang: LANGUAGE_TAGS[locale],
      ...writing.root,
    },
    element('title', { id: `${id}-t` }, escapeXml(title)) +
      element('desc', { id: `${id}-d` }, escapeXml(description)) +
      (writing.head ?? '') +
      defs.written() +
      marks,
  );
}

type Context = Writing & { readonly defs: Defs; readonly isMirrored: boolean };

function writeNode(node: SceneNode, context: Context): string {
  switch (node.tag) {
    case 'text':
      return writeText(node, context);
    case 'rect': {
      const { x, y, width, height } = node;
      return filled('rect', { x, y, width, height }, node, context);
    }
    case 'circle':
      return filled('circle', { cx: node.cx, cy: node.cy, r: node.r }, node, context);
    case 'path':
      return filled('path', { d: pathData(node.steps) }, node, context);
    case 'line': {
      const { x1, y1, x2, y2 } = node;
      return element('line', { x1, y1, x2, y2, ...strokeOf(node, context) });
    }
  }
}

type Filled = Extract<SceneNode, { tag: 'rect' | 'circle' | 'path' }>;

/** A mark with its fill; a hatch that fades is covered by a veil of paper. */
function filled(tag: string, shape: Record<string, string | number>, node: Filled, context: Context): string {
  const { fill } = node;
  const mark = element(tag, {
    ...shape,
    fill: fill === undefined ? 'none' : context.defs.fill(fill),
    ...strokeOf(node, context),
  });
  if (fill === undefined || typeof fill === 'string' || fill.fades === undefined) return mark;
  return mark + element(tag, { ...shape, fill: context.defs.veil(fill.fades) });
}

function strokeOf(node: Exclude<SceneNode, TextNode>, { palette }: Context) {
  if (node.stroke === undefined) return {};
  return {
    stroke: palette[node.stroke],
    'stroke-width': node.strokeWidth ?? 1,
    'stroke-dasharray': node.dash,
    ...(node.tag === 'path' ? { 'stroke-linejoin': 'round' } : {}),
  };
}

function pathData(steps: readonly PathStep[]): string {
  return steps.map(([letter, ...numbers]) => `${letter}${numbers.map(coordinate).join(' ')}`).join('');
}

/** The characters of a text node as they are drawn. */
export function drawnText(node: TextNode, { locale, isMirrored, arabicDigits }: DrawnContext): string {
  const plain = node.text.replaceAll('\u2060', '');
  const text = locale === 'ar' && arabicDigits ? arabicIndicDigits(plain) : plain;
  // Arabic in a drawing that runs from left to right keeps its own direction.
  return locale === 'ar' && !isMirrored && /[\u0600-\u06ff]/.test(text) ? `\u2067${text}\u2069` : text;
}

type DrawnContext = {
  readonly locale: Locale;
  readonly isMirrored: boolean;
  readonly arabicDigits?: boolean | undefined;
};

function writeText(node: TextNode, context: Context): string {
  const { palette, texts } = context;
  const style = TEXT_STYLES[node.role];
  const anchor = node.anchor === 'start' ? undefined : node.anchor;
  const place = { x: node.x, y: node.y, 'text-anchor': anchor };
  const content = escapeXml(drawnText(node, context));
  if (texts === 'classes') {
    const declarations = [
      ...(node.ink && node.ink !== style.ink ? [`fill:${palette[node.ink]}`] : []),
      ...(node.halo && node.halo !== 'paper' ? [`stroke:${palette[node.halo]}`] : []),
    ];
    return element(
      'text',
      {
        ...place,
        class: `c-${node.role}${node.halo ? ' c-halo' : ''}`,
        style: declarations.length === 0 ? undefined : declarations.join(';'),
      },
      content,
    );
  }
  const halo = node.halo
    ? { 'paint-order': 'stroke', stroke: palette[node.halo], 'stroke-width': 4, 'stroke-linejoin': 'round' }
    : {};
  return element(
    'text',
    {
      ...place,
      'font-size': style.size,
      'font-weight': style.weight,
      fill: palette[node.ink ?? style.ink],
      ...halo,
    },
    content,
  );
}
