import { type Chip, dateWords, type Locale, MARKET_NAMES, numerals } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { PanelFacts } from '../figures/panel-facts.tsx';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { chipPage } from '../messages/chip-page.ts';
import { chips as texts } from '../messages/chips.ts';
import { specKind } from './chip-answer.ts';
import type { ChipProps } from './chip-props.ts';
import { areaText, bandwidthText } from './numbers.ts';

/** What the chip is: memory, links, die, process, market; what is not on record says so. */
export function SpecsSection({ locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const tp = translator(chipPage, locale);
  const { chip, vendor } = document;
  const missing = <span className="badge">{t('notOnRecord')}</span>;
  const figure = (
    value: number | undefined,
    text: (value: number) => string,
    part: 'dieArea' | 'memory' | 'links',
  ): ReactNode =>
    value === undefined ? (
      missing
    ) : (
      <>
        <Figure locale={locale} text={text(value)} kind={specKind(document, part)} href="#documents" />
        {chip.estimated.includes(part) && <span className="op"> ({tp('estimatedPart')})</span>}
      </>
    );
  const link = (value: number | undefined) =>
    value === 0 ? tp('noLink') : figure(value, (one) => bandwidthText(one, locale), 'links');
  return (
    <section className="b" aria-labelledby="specs">
      <h2 id="specs">{tp('specs')}</h2>
      <PanelFacts
        list={[
          [tp('maker'), <span key="maker">{vendor.names[locale]}</span>],
          [tp('aliases'), chip.aliases.length > 0 && <RecordWords text={chip.aliases.join(', ')} locale={locale} />],
          [tp('releasedHead'), chip.released === undefined ? missing : dateWords(chip.released, locale)],
          [tp('market'), MARKET_NAMES[locale][chip.market]],
          [tp('purpose'), tp(chip.dataCentre ? 'dataCentres' : 'others')],
          [tp('capacity'), figure(chip.memory.capacity, () => capacityText(chip, locale), 'memory')],
          [t('memory'), figure(chip.memory.bandwidth, (value) => bandwidthText(value, locale), 'memory')],
          [tp('chipToChip'), link(chip.links.chipToChip)],
          [tp('pcie'), link(chip.links.pcie)],
          [tp('dieArea'), figure(chip.dieArea, (value) => areaText(value, locale), 'dieArea')],
          [tp('process'), chip.process === undefined ? missing : <RecordWords text={chip.process} locale={locale} />],
          [tp('transistors'), chip.transistors === undefined ? missing : transistors(chip, locale === 'zh', tp)],
          [tp('power'), chip.power === undefined ? missing : tp('watts', { count: numerals(chip.power) })],
        ]}
      />
    </section>
  );
}

/** The size of the memory and its type, as far as they are known. */
export function capacityText({ memory: { capacity, type } }: Chip, locale: Locale): string {
  if (capacity === undefined) return '';
  const text = translator(chipPage, locale)('capacityText', { size: numerals(capacity), type: type ?? '' });
  return text.replace(/[,，،] ?$/, '');
}

/** Billions, in Chinese hundreds of millions. */
function transistors(
  { transistors: billions = 0 }: Chip,
  inHundredMillions: boolean,
  tp: (name: 'billions', values: { count: string }) => string,
) {
  const value = inHundredMillions ? Math.round(billions * 100) / 10 : billions;
  return tp('billions', { count: numerals(value, Number.isInteger(value) ? 0 : 1) });
}
