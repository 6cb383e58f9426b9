import type { Chip } from '../chips/chip.ts';
import { totalProcessingPerformance } from '../chips/processing-performance.ts';
import { type Dataset, nearestNames } from '../dataset.ts';
import { OutlayError } from '../errors.ts';
import { lastDayOf } from '../source/source.ts';

/**
 * The chips that a name stands for: one for an id, with or without its vendor; every variant for a model (`h20`,
 * `nvidia-h100`, `RTX 4090`, `rtx4090`, `910c`). The first released comes first, then the fastest.
 *
 * @throws OutlayError `unknown-chip` with the nearest names.
 * @example
 * findChips(dataset, 'h20').map(({ id }) => id) // => ['nvidia-h20-96', 'nvidia-h20-141']
 */
export function findChips(dataset: Dataset, text: string): Chip[] {
  const wanted = slug(text);
  const exact = dataset.chips.filter(({ id, vendor }) => id === wanted || id === `${vendor}-${wanted}`);
  if (exact.length > 0) return exact;
  for (const fits of [isNameOf, isNameWithoutSpaces, endsModel]) {
    const named = dataset.chips.filter((chip) => fits(wanted, chip));
    if (named.length > 0) return named.sort(byRelease);
  }
  const known = [...new Set(dataset.chips.flatMap((chip) => [slug(chip.model), chip.id, modelSlug(chip)]))];
  const nearest = nearestNames(wanted, known);
  const guess = nearest.length === 0 ? '' : `Did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}? `;
  throw new OutlayError('unknown-chip', `there is no chip "${text}"`, {
    hint: `${guess}List them: outlay chips`,
    facts: { chip: text, nearest },
  });
}

/**
 * The one chip that a name stands for.
 *
 * @throws OutlayError `unknown-chip`; `ambiguous-chip` with the variants of a model that has several.
 * @example
 * findChip(dataset, 'h20-96').id // => 'nvidia-h20-96'
 */
export function findChip(dataset: Dataset, text: string): Chip {
  const found = findChips(dataset, text);
  if (found.length === 1) return found[0] as Chip;
  const ids = found.map(({ id }) => id);
  throw new OutlayError('ambiguous-chip', `"${text}" stands for ${ids.length} chips`, {
    hint: `Name one of ${ids.join(', ')}`,
    facts: { chip: text, variants: ids },
  });
}

/** Words in lower case joined by hyphens. */
function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The id of a model: `nvidia-h100` for all variants of the H100. */
function modelSlug({ vendor, model }: Chip): string {
  return `${vendor}-${slug(model)}`;
}

const isNameOf = (wanted: string, chip: Chip) => namesOf(chip).includes(wanted);

const isNameWithoutSpaces = (wanted: string, chip: Chip) =>
  namesOf(chip).some((name) => withoutSpaces(name) === withoutSpaces(wanted));

const withoutSpaces = (text: string) => text.replaceAll('-', '');

/** Whether the last words of a model are these, as of the Ascend 910C `910c`. A number of two digits may be anything. */
function endsModel(wanted: string, { model }: Chip): boolean {
  const words = slug(model).split('-');
  const bare = withoutSpaces(wanted);
  return bare.length >= 3 && words.some((_, first) => first > 0 && words.slice(first).join('') === bare);
}

function namesOf(chip: Chip): string[] {
  const bare = [chip.model, chip.name, ...chip.aliases].map(slug);
  return [...bare, ...bare.map((name) => `${chip.vendor}-${name}`)];
}

function byRelease(left: Chip, right: Chip): number {
  const day = ({ released }: Chip) => (released === undefined ? '9999-12-31' : lastDayOf(released));
  const speed = ({ dense }: Chip) => totalProcessingPerformance(dense)?.value ?? 0;
  return day(left).localeCompare(day(right)) || speed(right) - speed(left) || left.id.localeCompare(right.id);
}
