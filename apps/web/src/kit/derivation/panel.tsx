import { type Derivation, type FigureDerivation, rangeWords } from '@outlay/domain';
import { translator } from '../../catalogue.ts';
import { kit } from '../../messages/kit.ts';
import { Bidi } from '../bidi.tsx';
import { DerivationNode } from './node.tsx';
import type { DerivationWords } from './words-of.ts';

/** How one figure came about, as a panel that opens. */
export type DerivationPanelProps = {
  readonly words: DerivationWords;
  readonly derivation: FigureDerivation;
  /** What figures link to. It stands inside the panel, so that following the link opens it. */
  readonly id: string;
  readonly open?: boolean;
  /** In place of "How $28.6bn was computed", where that would not tell panels apart. */
  readonly heading?: string;
  /** Whose figure and for which days, where several panels stand together. */
  readonly about?: string;
};

/** The derivation of a figure: each step with its amount, down to the documents. Opens without scripts. */
export function DerivationPanel({ words, derivation, id, open = false, heading, about }: DerivationPanelProps) {
  const { locale, names } = words;
  const t = translator(kit, locale);
  const comma = { en: ', ', ar: '، ', zh: '，' }[locale];
  return (
    <details className="drv" open={open}>
      <summary>
        <Bidi text={heading ?? t('panel', { amount: rangeWords(derivation.value, locale) })} />
        {about !== undefined && (
          <span className="op about">
            {names(derivation.entity)}
            {comma}
            {about}
          </span>
        )}
      </summary>
      <div id={id}>
        <p className="op">{t('panelIntro')}</p>
        <DerivationTree words={words} derivation={derivation} />
      </div>
    </details>
  );
}

/** The tree alone, for a page that is about one figure. */
export function DerivationTree({ words, derivation }: { words: DerivationWords; derivation: Derivation }) {
  return (
    <ul className="tree">
      <DerivationNode node={derivation} words={words} above={undefined} />
    </ul>
  );
}
