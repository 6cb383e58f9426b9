/**
 * An object as JSON text that people can read and compare: one key to a line, and of a list one item to a line.
 *
 * @example
 * jsonByLine({ a: 1, b: [{ c: 2 }] }) // => '{\n  "a": 1,\n  "b": [\n    {"c":2}\n  ]\n}\n'
 */
export function jsonByLine(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value).map(([key, entry]) => {
    if (!Array.isArray(entry) || entry.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(entry)}`;
    return `  ${JSON.stringify(key)}: [\n${entry.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
