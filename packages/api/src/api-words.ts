/** What the command line's lists are called in the contract. */
const LISTS: Readonly<Record<string, string>> = {
  companies: 'companies.list and groups.list',
  groups: 'groups.list',
  sources: 'sources.list',
  gaps: 'capex.gaps',
  rates: 'rates.get',
  chips: 'chips.list',
  shipments: 'shipments.list',
  deals: 'deals.list',
};

/**
 * A hint that the domain wrote for the command line, in the words of the contract: options become fields, commands the
 * procedures that answer the same; a whole example line is left out.
 *
 * @example
 * apiWords('Leave --as-of out, or list them: outlay companies') // => 'Leave asOf out, or list them: companies.list and groups.list'
 */
export function apiWords(hint: string): string {
  return hint
    .replace(/(^|\. )(For example|Or): outlay .*$/i, '')
    .replace(/\boutlay ([a-z]+)\b/g, (command, name: string) => LISTS[name] ?? command)
    .replace(/--price (\d+)\.\.(\d+)/, 'priceLow $1 and priceHigh $2')
    .replace(/--([a-z]+(?:-[a-z]+)*)/g, (_, name: string) =>
      name.replace(/-([a-z])/g, (__, letter: string) => letter.toUpperCase()),
    )
    .trim();
}
