import {
  BASIS_NAMES,
  bidiRuns,
  type Currency,
  type Dataset,
  exactAmountWords,
  type FigureDocument,
  figureDocument,
  growthWords,
  type Locale,
  labelled,
  listWords,
  type Period,
  periodWords,
  rangeWords,
  sentences,
} from '@outlay/domain';
import type { ReactNode } from 'react';
import { translator } from '../catalogue.ts';
import { sentenceCase } from '../home/home-words.ts';
import { Bidi } from '../kit/bidi.tsx';
import { Cite } from '../kit/cite.tsx';
import { DerivationTree } from '../kit/derivation/panel.tsx';
import type { DerivationWords } from '../kit/derivation/words-of.ts';
import { Evidence } from '../kit/evidence.tsx';
import { Figure } from '../kit/figure.tsx';
import { KindBadge } from '../kit/kind-badge.tsx';
import { RecordWords } from '../kit/record-words.tsx';
import { figures as texts } from '../messages/figures.ts';
import { absolute, pageHref } from '../site-path.ts';
import { figureFragment, figureHref } from './figure-key.ts';
import type { ListedFigure } from './listed-figures.ts';
import { PanelFacts } from './panel-facts.tsx';

type PanelProps = {
  readonly dataset: Dataset;
  readonly words: DerivationWords;
  readonly figure: ListedFigure;
};

/** One figure: how it came about down to documents, what it means, its permanent name, how to cite it. */
export function FigurePanel({ dataset, words, figure }: PanelProps) {
  const { locale } = words;
  const t = translator(texts, locale);
  const { key, query } = figure;
  const fragment = figureFragment(key);
  const document = figureDocument(dataset, query, () => absolute(figureHref(dataset, locale, query.entity, fragment)));
  const { derivation, value } = document;
  if (!derivation || !value) throw new Error(`${document.id} is listed and has no figure`);
  const period: Period = document.period;
  const said = { period: sentenceCase(periodWords(period, locale)), amount: rangeWords(value, locale) };
  const named = key.basis === 'headline' || key.basis === 'cash' ? undefined : BASIS_NAMES[locale][key.basis];
  const converted = derivation.op === 'convert';
  return (
    <details className="drv">
      <summary>
        <Bidi
          text={named ? t('panelBasis', { ...said, definition: named }) : t(converted ? 'panelRate' : 'panel', said)}
        />{' '}
        <KindBadge kind={derivation.kind} locale={locale} />
      </summary>
      <div id={fragment}>
        <DerivationTree words={words} derivation={derivation} />
        <PanelFacts
          list={[
            [t('exact'), exactWords(document, locale)],
            [t('definition'), definitionsIn(document, words)],
            [t('growth'), figure.growth && <Growth key="growth" dataset={dataset} words={words} figure={figure} />],
            [t('evidence'), document.confidence && <Evidence grade={document.confidence} locale={locale} />],
            [t('note'), caveatsIn(document, locale)],
            [t('name'), <code key="name">{document.id}</code>],
          ]}
        />
        <p className="op">
          <a href={compareHref(locale, document)}>{t('compare')}</a>
        </p>
        <Cite citation={{ text: document.citation, bibtex: document.bibtex }} locale={locale} />
      </div>
    </details>
  );
}

/** The whole amount, where it is one. */
function exactWords({ value, currency }: FigureDocument, locale: Locale): ReactNode {
  if (value?.amount === undefined) return undefined;
  return <Bidi text={exactAmountWords({ amount: value.amount, currency }, locale)} />;
}

/** For each company the definition that was used, those with one definition together. */
function definitionsIn({ definitions, entity }: FigureDocument, { locale, names, defines }: DerivationWords) {
  const said = definitions.map(({ entity: id, basis }) => ({ id, definition: defines(id, basis) }));
  if (entity.type !== 'group') return listWords([...new Set(said.map(({ definition }) => definition))], locale);
  return sentences(
    said.map(({ id, definition }) => labelled(names(id), definition, locale)),
    locale,
  );
}

function Growth({ dataset, words: { locale }, figure: { growth, query } }: PanelProps) {
  if (!growth) return null;
  const t = translator(texts, locale);
  const rate = () => <Bidi text={growthWords(growth.fraction, locale)} />;
  if (!growth.against) return rate();
  const { period, basis, currency } = growth.against;
  const before = figureDocument(dataset, { entity: query.entity, period, basis, currency }, (id) => id);
  if (!before.value || !before.kind) return rate();
  const { value, kind } = before;
  return t.rich('growthText', {
    growth: rate,
    before: () => (
      <Figure
        locale={locale}
        text={rangeWords(value, locale)}
        kind={kind}
        href={`#${figureFragment({ period, basis, currency: currency as Currency })}`}
      />
    ),
  });
}

/** What a reader must know, in the words of the record. */
function caveatsIn({ caveats }: FigureDocument, locale: Locale): ReactNode {
  if (caveats.length === 0) return undefined;
  const text = caveats.map((caveat) => `${sentenceCase(caveat.text)}.`.replace(/\.\.$/, '.')).join(' ');
  return (
    <RecordWords
      text={bidiRuns(text)
        .map((run) => run.text)
        .join('')}
      locale={locale}
    />
  );
}

/** The same figure in the comparison, where everything about it can be changed. */
function compareHref(locale: Locale, { entity, period, basis, currency }: FigureDocument): string {
  const query = new URLSearchParams({ e: entity.id, period: period.label });
  if (basis !== 'headline') query.set('basis', basis);
  query.set('currency', currency);
  return pageHref(locale, 'compare', `?${query}`);
}
