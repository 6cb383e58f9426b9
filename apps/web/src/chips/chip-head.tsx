import {
  type Dataset,
  dateWords,
  findingWords,
  type Locale,
  numerals,
  productNames,
  strictnessOf,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { Facts } from '../company/facts.tsx';
import { Bidi } from '../kit/bidi.tsx';
import { Figure } from '../kit/figure.tsx';
import { chipPage } from '../messages/chip-page.ts';
import { chips as texts } from '../messages/chips.ts';
import { type ChipAnswer, densityKind, performanceKind, specKind } from './chip-answer.ts';
import { RuleLink } from './chip-links.tsx';
import type { ChipProps } from './chip-props.ts';
import { areaText, bandwidthText } from './numbers.ts';
import { SectionsNav } from './sections-nav.tsx';
import { capacityText } from './specs-section.tsx';

/** Where the chip stands, in a sentence; what decided; and its numbers. */
export function ChipHead({ dataset, locale, answer }: ChipProps) {
  const { chip } = answer.document;
  return (
    <div className="hero">
      <SectionsNav locale={locale} here="chips">
        {' / '}
        {dataset.chipVendor(chip.vendor).names[locale]}
      </SectionsNav>
      <h1>
        <Bidi text={chipHeadline(dataset, locale, answer)} />
      </h1>
      <Stand dataset={dataset} locale={locale} answer={answer} />
      <ChipFacts locale={locale} answer={answer} />
    </div>
  );
}

/** The status on the last day of the record as a sentence about the chip. */
export function chipHeadline(
  dataset: Dataset,
  locale: Locale,
  { document, status, deciding, unbound }: ChipAnswer,
): string {
  const tp = translator(chipPage, locale);
  const name = productNames(dataset, document.chip.id)[locale];
  if (unbound !== undefined) return tp(unbound === 'foreign' ? 'headForeign' : 'headInHouse', { name });
  if (status.status === 'licence-required') return tp('headLetter', { name });
  const strictness = strictnessOf({ ...status, exception: deciding?.exception });
  if (strictness === 'outside') return tp('headOutside', { name, day: dateWords(status.on, locale) });
  const heads = {
    licence: 'headLicence',
    'case-by-case': 'headCase',
    denial: 'headDenial',
    unknown: 'headUnknown',
  } as const;
  return tp(heads[strictness], { name });
}

function Stand({ dataset, locale, answer: { deciding, status } }: ChipProps) {
  const tp = translator(chipPage, locale);
  if (!deciding) return <p className="stand">{tp('standNone')}</p>;
  const { from } = dataset.exportRule(deciding.rule);
  return (
    <p className="stand">
      {tp.rich(status.status === 'unknown' ? 'standOpen' : 'standSince', {
        since: dateWords(from ?? status.on, locale),
        rule: () => <RuleLink key="rule" dataset={dataset} locale={locale} id={deciding.rule} />,
        reason: () => <Bidi key="reason" text={findingWords(deciding, locale)} />,
      })}
    </p>
  );
}

function ChipFacts({ locale, answer: { document } }: Omit<ChipProps, 'dataset'>) {
  const t = translator(texts, locale);
  const tp = translator(chipPage, locale);
  const { chip, computed } = document;
  const figure = (
    value: number | null | undefined,
    text: (value: number) => string,
    place: string,
    kind: ReturnType<typeof performanceKind>,
  ): ReactNode =>
    value === null || value === undefined ? (
      <span className="badge">{t('notOnRecord')}</span>
    ) : (
      <Figure locale={locale} text={text(value)} kind={kind} href={`#${place}`} />
    );
  const { bandwidth } = chip.memory;
  return (
    <Facts
      list={[
        {
          name: t('tpp'),
          value: figure(computed.performance, numerals, 'tpp', performanceKind(document)),
          more: computed.format === null ? tp('noRates') : tp('setBy', { format: computed.format.toUpperCase() }),
        },
        {
          name: t('pd'),
          value: figure(computed.density, (value) => numerals(value, 2), 'pd', densityKind(document)),
          more: chip.dieArea === undefined ? tp('noArea') : tp('overArea', { area: areaText(chip.dieArea, locale) }),
        },
        {
          name: t('memory'),
          value: figure(bandwidth, (value) => bandwidthText(value, locale), 'specs', specKind(document, 'memory')),
          more: capacityText(chip, locale),
        },
        {
          name: tp('equivalents'),
          value: figure(
            computed.h100Equivalents,
            (value) => numerals(value, 3),
            'h100-equivalents',
            performanceKind(document),
          ),
          more: tp('oneIs'),
        },
      ]}
    />
  );
}
