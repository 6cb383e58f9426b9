import { type Derivation, type FigureDerivation, type Locale, rangeWords } from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { kit } from '../../messages/kit.ts';
import type { Naming } from '../../naming.ts';
import { Bidi } from '../bidi.tsx';
import { DerivationNode } from './node.tsx';

/** How one figure came about, as a panel that opens. */
export type DerivationPanelProps = {
  readonly locale: Locale;
  readonly names: Naming;
  readonly derivation: FigureDerivation;
  /** What figures link to. It stands inside the panel, so that following the link opens it. */
  readonly id: string;
  readonly open?: boolean;
  /** In place of "How $28.6bn was computed", where that would not tell panels apart. */
  readonly heading?: string;
};

/** The derivation of a figure: each step with its amount, down to the documents. Opens without scripts. */
export function DerivationPanel({ locale, names, derivation, id, open = false, heading }: DerivationPanelProps) {
  const t = translator(kit, locale);
  return (
    <details className="drv" open={open}>
      <summary>
        <Bidi text={heading ?? t('panel', { amount: rangeWords(derivation.value, locale) })} />
      </summary>
      <div id={id}>
        <p className="op">{t('panelIntro')}</p>
        <DerivationTree locale={locale} names={names} derivation={derivation} />
      </div>
    </details>
  );
}

/** The tree alone, for a page that is about one figure. */
export function DerivationTree({
  locale,
  names,
  derivation,
}: {
  locale: Locale;
  names: Naming;
  derivation: Derivation;
}) {
  return (
    <ul className="tree">
      <DerivationNode node={derivation} locale={locale} names={names} above={undefined} />
    </ul>
  );
}
