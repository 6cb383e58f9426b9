import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Path, YamlFile } from './read-yaml.ts';

/** The issues of a schema as findings; each names the key or column and, where it is short, the value. */
export function schemaFindings(
  file: string,
  error: z.ZodError,
  value: unknown,
  rowOf: (path: Path) => number | undefined,
): Finding[] {
  return error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    const given = path.length === 0 ? undefined : shown(valueAt(value, path));
    const subject = given === undefined ? place : `${place} ${given}`;
    return { file, row: rowOf(path), message: subject === '' ? message : `${subject}: ${message}` };
  });
}

/** Reads a YAML file's value with a schema; `undefined` with findings when it does not hold. */
export function parseYaml<T>(file: string, yaml: YamlFile, schema: z.ZodType<T>): { value?: T; findings: Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, findings: [] };
  return { findings: schemaFindings(file, parsed.error, yaml.value, yaml.rowOf) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  return text.length > 60 ? undefined : `"${text}"`;
}
