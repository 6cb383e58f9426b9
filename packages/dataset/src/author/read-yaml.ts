import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

/** A YAML file as plain data, with a way back from a value to its line. */
export type YamlFile = { readonly value: unknown; readonly findings: Finding[]; rowOf(path: Path): number | undefined };

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** Reads a YAML file (1.2, core schema: a date stays text). Syntax errors and repeated keys are findings. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const findings = problems.map(({ message, pos }) => ({
      file,
      row: lines.linePos(pos[0]).line,
      message: `YAML: ${message}`,
    }));
    return { value: undefined, findings, rowOf: () => undefined };
  }
  const rowOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), findings: [], rowOf };
  } catch (error) {
    return { value: undefined, findings: [{ file, message: `YAML: ${(error as Error).message}` }], rowOf };
  }
}
