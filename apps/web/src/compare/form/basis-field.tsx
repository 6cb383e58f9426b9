import type { BasisChoice } from '@outlay/domain';
import type { FormChoices } from './form-choices-type.ts';
import type { FormTexts } from './form-texts.ts';

/** The definition of capital expenditure. One that the record refuses stays visible, disabled, with the reason. */
export function BasisField({
  texts,
  value,
  choices,
  onChange,
}: {
  texts: FormTexts;
  value: BasisChoice;
  choices: FormChoices;
  onChange: (basis: BasisChoice) => void;
}) {
  const refused = choices.refused.bases;
  const isKnown = choices.bases.some((one) => one.value === value);
  return (
    <div className="half">
      <label htmlFor="basis">{texts.basis}</label>
      <select id="basis" name="basis" value={value} onChange={(event) => onChange(event.target.value as BasisChoice)}>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.bases.map((one) => (
          <option key={one.value} value={one.value} disabled={refused[one.value] !== undefined && one.value !== value}>
            {refused[one.value] === undefined ? one.label : `${one.label} (${refused[one.value]})`}
          </option>
        ))}
      </select>
    </div>
  );
}
