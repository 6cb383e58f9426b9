import type { OutputCurrency } from '@outlay/domain';
import type { CompareState } from '../compare-state.ts';
import type { Change } from '../use-address.ts';
import { BasisField } from './basis-field.tsx';
import { EntityField } from './entity-field.tsx';
import type { Choice, FormChoices } from './form-choices-type.ts';
import type { FormTexts } from './form-texts.ts';
import { Segment } from './segment.tsx';
import { SpanFields } from './span-fields.tsx';
import { WrittenField } from './written-field.tsx';

/** The currencies that are always offered; any other stands among them once an address asks for it. */
const OFFERED: readonly OutputCurrency[] = ['USD', 'CNY', 'reported'];

/** Everything that can be chosen. It is a GET form: its state is the address. */
export function CompareForm({
  texts,
  state,
  choices,
  onChange,
  onNear,
}: {
  texts: FormTexts;
  state: CompareState;
  choices: FormChoices;
  onChange: (change: Change) => void;
  /** The reader is about to choose. */
  onNear: () => void;
}) {
  const change = (part: Partial<CompareState>) => onChange((now) => ({ ...now, ...part }));
  return (
    <form
      className="q"
      method="get"
      onSubmit={(event) => event.preventDefault()}
      onFocus={onNear}
      onPointerEnter={onNear}
    >
      <EntityField
        texts={texts}
        choices={choices.entities}
        chosen={state.entities}
        onChange={(entities) => change({ entities })}
      />
      <SpanFields texts={texts} periods={choices.periods} span={state.span} onChange={(span) => change({ span })} />
      <BasisField texts={texts} value={state.basis} choices={choices} onChange={(basis) => change({ basis })} />
      <Segment
        className="half"
        legend={texts.currency}
        name="currency"
        value={state.currency}
        options={currencyOptions(state.currency, choices.currencies)}
        onChange={(currency) => change({ currency })}
      />
      <Segment
        className="half"
        legend={texts.rate}
        name="rate"
        value={state.rate}
        options={choices.rates.map((rate) => ({ ...rate, refused: choices.refused.rates[rate.value] }))}
        onChange={(rate) => change({ rate })}
      />
      <WrittenField
        id="asof"
        name="asof"
        label={texts.asOf}
        value={state.asOf ?? choices.recordedTo}
        onChange={(day) => change({ asOf: day === '' || day === choices.recordedTo ? undefined : day })}
      />
      {state.span.mode === 'period' && (
        <fieldset>
          <legend>{texts.revenue}</legend>
          <div className="chips">
            <label>
              <input
                type="checkbox"
                name="share"
                value="1"
                checked={state.share}
                onChange={() => onChange((now) => ({ ...now, share: !state.share }))}
              />
              <span>{texts.share}</span>
            </label>
          </div>
        </fieldset>
      )}
      <noscript>
        <p className="full note">{texts.noScript}</p>
      </noscript>
    </form>
  );
}

function currencyOptions(chosen: OutputCurrency, known: readonly Choice<OutputCurrency>[]): Choice<OutputCurrency>[] {
  const values = OFFERED.includes(chosen) ? OFFERED : [chosen, ...OFFERED];
  return values.map((value) => known.find((one) => one.value === value) ?? { value, label: value });
}
