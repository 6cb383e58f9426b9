import { type Chip, dateWords, type Locale, MARKET_NAMES, numerals } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { PanelFacts } from '../figures/panel-facts.tsx';
import { Figure } from '../kit/figure.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { chips as texts } from '../messages/chips.ts';
import { specKind } from './chip-answer.ts';
import type { ChipProps } from './chip-props.ts';
import { areaText, bandwidthText } from './numbers.ts';

/** What the chip is: memory, links, die, process, market; what is not on record says so. */
export function SpecsSection({ locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
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
        {chip.estimated.includes(part) && <span className="op"> ({t('estimatedPart')})</span>}
      </>
    );
  const link = (value: number | undefined) =>
    value === 0 ? t('noLink') : figure(value, (one) => bandwidthText(one, locale), 'links');
  return (
    <section className="b" aria-labelledby="specs">
      <h2 id="specs">{t('specs')}</h2>
      <PanelFacts
        list={[
          [t('maker'), <span key="maker">{vendor.names[locale]}</span>],
          [t('aliases'), chip.aliases.length > 0 && <RecordWords text={chip.aliases.join(', ')} locale={locale} />],
          [t('releasedHead'), chip.released === undefined ? missing : dateWords(chip.released, locale)],
          [t('market'), MARKET_NAMES[locale][chip.market]],
          [t('purpose'), t(chip.dataCentre ? 'dataCentres' : 'others')],
          [t('capacity'), figure(chip.memory.capacity, () => capacityText(chip, locale), 'memory')],
          [t('memory'), figure(chip.memory.bandwidth, (value) => bandwidthText(value, locale), 'memory')],
          [t('chipToChip'), link(chip.links.chipToChip)],
          [t('pcie'), link(chip.links.pcie)],
          [t('dieArea'), figure(chip.dieArea, (value) => areaText(value, locale), 'dieArea')],
          [t('process'), chip.process === undefined ? missing : <RecordWords text={chip.process} locale={locale} />],
          [t('transistors'), chip.transistors === undefined ? missing : transistors(chip, locale === 'zh', t)],
          [t('power'), chip.power === undefined ? missing : t('watts', { count: numerals(chip.power) })],
        ]}
      />
    </section>
  );
}

/** The size of the memory and its type, as far as they are known. */
export function capacityText({ memory: { capacity, type } }: Chip, locale: Locale): string {
  if (capacity === undefined) return '';
  const text = translator(texts, locale)('capacityText', { size: numerals(capacity), type: type ?? '' });
  return text.replace(/[,，،] ?$/, '');
}

/** Billions, in Chinese hundreds of millions. */
function transistors(
  { transistors: billions = 0 }: Chip,
  inHundredMillions: boolean,
  t: (name: 'billions', values: { count: string }) => string,
) {
  const value = inHundredMillions ? Math.round(billions * 100) / 10 : billions;
  return t('billions', { count: numerals(value, Number.isInteger(value) ? 0 : 1) });
}
