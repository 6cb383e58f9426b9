import { widthOf, wrap } from './columns.ts';
import type { Style } from './style.ts';

/** A node of a printed tree: words on the left, an amount at the right edge, and lines of detail beneath. */
export type TreeNode = {
  words: string;
  amount: string;
  paint?: ((text: string) => string) | undefined;
  details: string[];
  children: TreeNode[];
};

/** Draws a tree with the amounts in one column at the right edge, so that the eye can add them up. */
export function drawTree(root: TreeNode, style: Style): string[] {
  const [tee, elbow, pipe] = style.unicode ? ['├─ ', '└─ ', '│  '] : ['|- ', '`- ', '|  '];
  const lines: string[] = [];
  const line = (prefix: string, node: TreeNode) => {
    const room = style.width - widthOf(prefix) - widthOf(node.amount) - 2;
    const [first = '', ...rest] = wrap(node.words, room);
    const space = ' '.repeat(Math.max(2, style.width - widthOf(prefix) - widthOf(first) - widthOf(node.amount)));
    lines.push(`${prefix}${node.paint ? node.paint(first) : first}${space}${node.amount}`.trimEnd());
    return rest;
  };
  const walk = (node: TreeNode, own: string, below: string) => {
    const more = line(own, node);
    const stem = `${below}${node.children.length > 0 ? pipe : '   '}`;
    for (const detail of [...more, ...node.details]) {
      for (const part of wrapDetail(detail, style.width - widthOf(stem)))
        lines.push(`${stem}${style.dim(part)}`.trimEnd());
    }
    node.children.forEach((child, index) => {
      const last = index === node.children.length - 1;
      walk(child, below + (last ? elbow : tee), below + (last ? '   ' : pipe));
    });
  };
  walk(root, '', '');
  return lines;
}

/** Details with an escape sequence (a hyperlink) are printed whole. */
function wrapDetail(text: string, width: number): string[] {
  return text.includes('\u001B') ? [text] : wrap(text, width);
}
