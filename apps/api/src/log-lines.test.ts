import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { linesOfTurn } from './log-lines.ts';

it('writes the lines of one turn as one block, in their order', async () => {
  const blocks: string[] = [];
  const lines = linesOfTurn({ write: (text: string) => blocks.push(text) });
  lines.write('a\n');
  lines.write('b\n');
  await setImmediate();
  lines.write('c\n');
  await setImmediate();
  expect(blocks).toEqual(['a\nb\n', 'c\n']);
});
