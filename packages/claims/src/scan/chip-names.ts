/** Models and families of chips as texts write them, after normalising; the first group is the model. */
const MODEL =
  /(?:(?:geforce )?(rtx ?(?:pro ?)?\d{4}(?: ?(?:d|ti)(?: v2)?)?)|(gb ?[23]00|[hab](?:100|200|300|800|20|30a|20a)|l(?:40s?|20|4|2)(?=\b)|v100|mi ?\d{3}[xa]?|dgx|tpu(?: ?v\d[a-z]?)?|trainium ?\d?|inferentia ?\d?|gaudi ?\d|maia ?\d{3}|mtia)|((?:ascend|昇腾|升腾|اسيند|اسند|اسيند) ?-?\d{3}[a-d]{0,2}|(?<![\d.])910[a-d])|(blackwell|hopper|rubin|بلاكويل|بلاك ويل|هوبر|روبين))(?:s|es)?(?![a-z0-9])/y;

export type ChipName = { readonly model: string; readonly family: boolean; readonly length: number };

const FAMILIES: Readonly<Record<string, string>> = {
  بلاكويل: 'blackwell',
  'بلاك ويل': 'blackwell',
  هوبر: 'hopper',
  روبين: 'rubin',
};

/** The characters that a chip's name may begin with. */
export const CHIP_STARTS = new Set('rghablvmtidn昇升اب9ه');

/**
 * Reads the name of a chip at a place of the normalised text.
 *
 * @example
 * readChipName('h20s to china', 0) // => { model: 'h20', family: false, length: 4 }
 */
export function readChipName(text: string, at: number): ChipName | undefined {
  MODEL.lastIndex = at;
  const match = MODEL.exec(text);
  if (!match) return undefined;
  const [whole, rtx, plain, ascend, family] = match;
  if (family) return { model: FAMILIES[family] ?? family, family: true, length: whole.length };
  if (ascend) {
    const number = /\d{3}[a-d]{0,2}/.exec(ascend)?.[0] ?? '';
    return { model: `ascend-${number}`, family: false, length: whole.length };
  }
  const model = (rtx ?? plain ?? '').replace(/ /g, rtx ? '-' : '').replace(/^rtx(\d)/, 'rtx-$1');
  return { model, family: /^(?:dgx|tpu|trainium|inferentia|mtia)$/.test(model), length: whole.length };
}
