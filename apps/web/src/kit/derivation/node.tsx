import { type Derivation, type FigureDerivation, KIND_WORDS, unitRange } from '@outlay/domain';
import type { ReactNode } from 'react';
import { Bidi } from '../bidi.tsx';
import { Evidence } from '../evidence.tsx';
import { KIND_CLASS } from '../kind.ts';
import { KindBadge } from '../kind-badge.tsx';
import { Leaf } from './leaf.tsx';
import { basisOf, daysOf, nodeWords } from './node-words.ts';
import { RateNode } from './rate-node.tsx';
import type { DerivationWords } from './words-of.ts';

/** What the node above is about, so that a node says only what differs. */
export type Above = {
  readonly entity: string;
  readonly currency: string;
  readonly basis: string | undefined;
  readonly printed: boolean;
  /** First and last day. */
  readonly days: string | undefined;
};

export type NodeProps<D> = {
  readonly node: D;
  readonly words: DerivationWords;
  readonly above: Above | undefined;
};

/** One step of a derivation with the steps below it. */
export function DerivationNode({ node, words, above }: NodeProps<Derivation>) {
  if (node.op === 'rate') return <RateNode node={node} locale={words.locale} />;
  return <FigureNode node={node} words={words} above={above} />;
}

function FigureNode({ node, words, above }: NodeProps<FigureDerivation>) {
  const { locale } = words;
  const { name, how } = nodeWords(node, words, above);
  const below: Above = {
    entity: node.entity,
    currency: node.value.currency,
    basis: basisOf(node),
    printed: node.op === 'convenience' || above?.printed === true,
    days: daysOf(node) ?? above?.days,
  };
  return (
    <li>
      <Row
        amount={
          <span className={`k ${KIND_CLASS[node.kind]}`} title={KIND_WORDS[locale][node.kind]}>
            <Bidi text={unitRange(node.value, locale)} />
          </span>
        }
      >
        {name !== undefined && <b>{name}</b>}
        {how.map((text) => (
          <span key={text} className={name === undefined ? undefined : 'op'}>
            <Bidi text={text} />
          </span>
        ))}
        {node.op === 'observation' && (
          <>
            <KindBadge kind={node.kind} locale={locale} />
            <Evidence grade={node.observation.confidence} locale={locale} />
          </>
        )}
      </Row>
      {node.op === 'observation' && <Leaf node={node} locale={locale} printed={above?.printed === true} />}
      {node.operands.length > 0 && (
        <ul>
          {node.operands.map((operand) => (
            <DerivationNode key={keyOf(operand)} node={operand} words={words} above={below} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the step is at the start, the amount in a fixed column at the end. */
export function Row({ children, amount }: { children: ReactNode; amount: ReactNode }) {
  return (
    <div className="row">
      <span>{children}</span>
      <bdi className="amt">{amount}</bdi>
    </div>
  );
}

function keyOf(node: Derivation): string {
  if (node.op === 'observation') return node.observation.id;
  const { start, end } = 'period' in node ? node.period : { start: '', end: '' };
  return [node.op, 'entity' in node ? node.entity : node.quote, start, end, 'basis' in node ? node.basis : ''].join(
    ' ',
  );
}
