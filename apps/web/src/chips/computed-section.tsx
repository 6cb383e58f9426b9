import { H100_PERFORMANCE, type Kind, NUMBER_FORMATS, numerals, wideProcessingPerformance } from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { Figure } from '../kit/figure.tsx';
import { chipPage as texts } from '../messages/chip-page.ts';
import { densityKind, performanceKind } from './chip-answer.ts';
import type { ChipProps } from './chip-props.ts';
import { asRecorded } from './numbers.ts';

/** How total processing performance, density and H100-equivalents follow from the specifications, as an account. */
export function ComputedSection({ locale, answer: { document } }: ChipProps) {
  const t = translator(texts, locale);
  const { chip, computed } = document;
  const format = computed.format as keyof typeof NUMBER_FORMATS | null;
  const wide = wideProcessingPerformance(chip.dense);
  const name = (one: string) => one.toUpperCase();
  const figure = (value: number | null, decimals: number, kind: Kind) =>
    value === null ? null : (
      <Figure locale={locale} text={numerals(value, decimals)} kind={kind} bare={kind === 'derived'} href="#rates" />
    );
  return (
    <section className="b" aria-labelledby="computed">
      <h2 id="computed">{t('computedHeading')}</h2>
      <p className="note">{t('computedNote')}</p>
      {format === null ? (
        <p id="tpp">{t('tppMissing')}</p>
      ) : (
        <table className="acct sums">
          <caption className="vh">{t('computedHeading')}</caption>
          <tbody>
            <Line name={t('rateLine', { format: name(format) })} amount={asRecorded(chip.dense[format] as number)} />
            <Line name={t('bitsLine')} amount={`× ${NUMBER_FORMATS[format]}`} />
            <Total id="tpp" name={t('tppTotal')} figure={figure(computed.performance, 0, performanceKind(document))} />
            {chip.dieArea !== undefined && <Line name={t('areaLine')} amount={`÷ ${asRecorded(chip.dieArea)}`} />}
            {chip.dieArea !== undefined && (
              <Total id="pd" name={t('pdTotal')} figure={figure(computed.density, 2, densityKind(document))} />
            )}
            {wide && <Line name={t('wideLine', { format: name(wide.format) })} amount={numerals(wide.value)} />}
            {wide && <Line name={t('h100Line')} amount={`÷ ${numerals(H100_PERFORMANCE)}`} />}
            <Total
              id="h100-equivalents"
              name={t('h100Total')}
              figure={figure(computed.h100Equivalents, 3, performanceKind(document))}
            />
          </tbody>
        </table>
      )}
      {chip.dieArea === undefined && <p id="pd">{t('pdMissing')}</p>}
    </section>
  );
}

function Line({ name, amount }: { name: ReactNode; amount: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n">
        <bdi dir="ltr">{amount}</bdi>
      </td>
    </tr>
  );
}

function Total({ id, name, figure }: { id: string; name: ReactNode; figure: ReactNode }) {
  if (figure === null) return null;
  return (
    <tr className="sum grand" id={id}>
      <th scope="row">{name}</th>
      <td className="n">{figure}</td>
    </tr>
  );
}
