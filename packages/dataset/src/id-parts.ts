/** An observation's id without what follows from its entity, basis or metric, and period label. */
export type IdParts = { readonly label: string; readonly suffix: string };

/**
 * The period label of an id, and what follows it.
 *
 * @example
 * idParts('meta/incl-finance-leases/FY2024/guidance/2024-07-31') // => { label: 'FY2024', suffix: '/guidance/2024-07-31' }
 */
export function idParts(id: string): IdParts {
  const [, , label = '', ...rest] = id.split('/');
  return { label, suffix: rest.map((part) => `/${part}`).join('') };
}
