import type { Atom } from '../scan/atom.ts';
import { groupsOf, type Reading } from './groups.ts';
import type { Statement } from './statement.ts';

/** "For every dollar the four spent, the three spent 6.6 cents": a ratio of two subjects. */
export function everyDollar(atoms: readonly Atom[], reading: Reading): Statement | undefined {
  const at = atoms.findIndex(({ t }) => t === 'everydollar');
  const anchor = atoms[at];
  const amount = atoms.find((atom) => atom.t === 'value' && (atom.unit === 'cents' || atom.unit === 'money'));
  if (!anchor || amount?.t !== 'value') return undefined;
  const groups = groupsOf(atoms, reading);
  const distance = (from: number, to: number): number => (to <= anchor.from ? anchor.from - to : from - anchor.to);
  const [nearest, ...others] = [...groups].sort(
    (left, right) => distance(left.from, left.to) - distance(right.from, right.to),
  );
  const other = others[0]?.subject ?? reading.context.set ?? reading.context.company;
  if (!nearest || !other) return undefined;
  const scale = amount.unit === 'cents' ? 0.01 : 1;
  const { low, high, currency: _, ...rest } = amount;
  const shrunk = (quantity: typeof low) => ({ value: quantity.value * scale, step: quantity.step * scale });
  const period = atoms.find((atom) => atom.t === 'period');
  return {
    kind: 'ratio',
    subject: other,
    versus: nearest.subject,
    measure: 'capex',
    value: { ...rest, unit: 'fraction', low: shrunk(low), ...(high ? { high: shrunk(high) } : {}) },
    period: period?.t === 'period' ? { expression: period.expression } : {},
    plan: false,
    from: Math.min(anchor.from, ...groups.map(({ from }) => from)),
    to: Math.max(amount.to, anchor.to),
  };
}
