/** A label that wants to stand at a height, and how much room it needs above and below. */
export type Wanted = { readonly at: number; readonly height: number };

/**
 * Places labels as near to where they want to stand as they can without touching: neighbours that would overlap are
 * moved as one block around their mean (pool adjacent violators), then kept between the bounds.
 *
 * @returns the places in the order of the labels.
 */
export function spread(labels: readonly Wanted[], [top, bottom]: readonly [number, number]): number[] {
  const order = labels
    .map((_, index) => index)
    .sort((left, right) => (labels[left]?.at ?? 0) - (labels[right]?.at ?? 0));
  type Block = { members: number[]; offsets: number[]; height: number; centre: number };
  const blocks: Block[] = [];
  for (const index of order) {
    const { at, height } = labels[index] as Wanted;
    blocks.push({ members: [index], offsets: [0], height, centre: clamp(at, height, top, bottom) });
    while (blocks.length > 1) {
      const [upper, lower] = blocks.slice(-2) as [Block, Block];
      if (upper.centre + upper.height / 2 <= lower.centre - lower.height / 2) break;
      blocks.splice(-2, 2, merge(upper, lower, labels, top, bottom));
    }
  }
  const places: number[] = [];
  for (const { members, offsets, centre } of blocks) {
    for (const [place, member] of members.entries()) places[member] = centre + (offsets[place] as number);
  }
  return places;

  function merge(upper: Block, lower: Block, all: readonly Wanted[], from: number, to: number): Block {
    const members = [...upper.members, ...lower.members];
    const height = upper.height + lower.height;
    let used = 0;
    const offsets = members.map((member) => {
      const own = (all[member] as Wanted).height;
      const offset = used + own / 2 - height / 2;
      used += own;
      return offset;
    });
    const wanted = members.reduce(
      (sum, member, place) => sum + (all[member] as Wanted).at - (offsets[place] as number),
      0,
    );
    return { members, offsets, height, centre: clamp(wanted / members.length, height, from, to) };
  }
}

function clamp(at: number, height: number, top: number, bottom: number): number {
  return Math.max(top + height / 2, Math.min(bottom - height / 2, at));
}
