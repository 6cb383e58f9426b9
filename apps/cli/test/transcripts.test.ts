import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { outlay, outlayToEnd } from './outlay.ts';

// A command that serves until it is stopped has no transcript; it has a test of its own.
const examples = COMMANDS.filter(({ serves }) => !serves).flatMap(({ examples: lines }) => lines);

describe('the examples in help', () => {
  it('lead with two for every command', () => {
    for (const { name, examples: lines } of COMMANDS) expect(lines.length, name).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('outlay %s', async (line) => {
    const { code, out, err } = await outlayToEnd(line);
    expect([0, 1, 3]).toContain(code);
    expect(out + err).not.toBe('');
    const name = line.replace(/[^\w.,-]+/g, '_');
    const long = out.length > 20_000 ? `${out.slice(0, 2_000)}\n[${out.split('\n').length} lines]\n` : out;
    await expect(`$ outlay ${line}\n${long}${err}[exit ${code}]\n`).toMatchFileSnapshot(`./transcripts/${name}.txt`);
  });

  it.each(COMMANDS.map(({ name }) => name))('outlay %s --help fits a screen of 80 x 24', async (name) => {
    const { code, out } = outlay(`${name} --help`);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines[0]).toBe('Examples:');
  });
});

describe('every line of a table', () => {
  const lines = examples.filter(
    (line) =>
      !line.includes('--format') &&
      !line.startsWith('export') &&
      !line.startsWith('completion') &&
      !/^chart \w/.test(line),
  );

  it.each(lines)('outlay %s fits 80 and 120 columns', async (line) => {
    for (const columns of [80, 120]) {
      const { out } = await outlayToEnd(line, { columns });
      // An address is never cut; all else fits.
      const tooLong = out.split('\n').filter((text) => [...text].length > columns && !/https?:\/\//.test(text));
      expect(tooLong).toEqual([]);
    }
  });

  it('carries no colour off a terminal, with NO_COLOR, with TERM=dumb and with --no-color', () => {
    const line = 'compare china-three us-four --period 2024-H1';
    const csi = '\u001B[';
    expect(outlay(line).out).not.toContain(csi);
    expect(outlay(line, { terminal: true, columns: 100 }).out).toContain(csi);
    expect(outlay(line, { terminal: true, env: { NO_COLOR: '1' } }).out).not.toContain(csi);
    expect(outlay(line, { terminal: true, env: { TERM: 'dumb' } }).out).not.toContain(csi);
    expect(outlay(`${line} --no-color`, { terminal: true }).out).not.toContain(csi);
  });

  it('stays in ASCII where the locale has no UTF-8', () => {
    const { out } = outlay('explain china-three --period 2024-H1', { env: { LANG: 'C' } });
    expect(out).toContain('|- ');
    expect([...out].every((character) => (character.codePointAt(0) as number) < 128)).toBe(true);
  });
});
