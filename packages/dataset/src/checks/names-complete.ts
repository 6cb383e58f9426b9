import type { Authored } from '../author/authored.ts';
import type { Check } from './check.ts';
import { findingAt } from './place.ts';

type Named = Authored<{ id: string; names: Names; shortNames: Names; aliases: string[] }>;
type Names = { en: string; ar: string; zh: string };

/**
 * Names are in the script of their language (a brand that Chinese texts write in Latin letters may stay so), without
 * stray blanks, and no name means two entities. Chips' vendors, families and buyers, and rules, have names as well.
 */
export const namesComplete: Check = (record) => {
  const entities: Named[] = [...record.companies, ...record.groups];
  const others = [...record.chipVendors, ...record.chipFamilies, ...record.chipBuyers, ...record.exportRules];
  const owners = new Map<string, string>();
  const ofOthers = others.flatMap((entry) =>
    scriptProblems(entry.value.names).map((problem) => findingAt(entry, problem)),
  );
  const ofEntities = entities.flatMap((entity) => {
    const { id, names, shortNames, aliases } = entity.value;
    const scripts = [names, shortNames].flatMap(scriptProblems);
    const all = [...Object.values(names), ...Object.values(shortNames), ...aliases];
    const stray = all
      .filter((name) => name !== name.trim() || /\s{2}/.test(name))
      .map((name) => `"${name}" has stray blanks`);
    const shared = [...new Set(all.map((name) => name.toLowerCase()))].filter(
      (name) => (owners.get(name) ?? id) !== id,
    );
    const taken = shared.map((name) => `"${name}" is also a name of ${owners.get(name)}`);
    for (const name of all) owners.set(name.toLowerCase(), owners.get(name.toLowerCase()) ?? id);
    return [...scripts, ...stray, ...taken].map((problem) => findingAt(entity, problem));
  });
  return [...ofEntities, ...ofOthers];
};

function scriptProblems({ en, ar, zh }: Names): string[] {
  return [
    ...(/\p{Script=Arabic}|\p{Script=Han}/u.test(en) ? [`the English name "${en}" is in another script`] : []),
    ...(/\p{Script=Arabic}/u.test(ar) ? [] : [`the Arabic name "${ar}" is not in Arabic script`]),
    ...(/\p{Script=Han}/u.test(zh) || en.includes(zh) ? [] : [`the Chinese name "${zh}" is not in Chinese script`]),
  ];
}
