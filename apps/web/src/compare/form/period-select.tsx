import type { Granularity } from '@outlay/domain';
import type { FormChoices } from './form-choices-type.ts';
import type { FormTexts } from './form-texts.ts';

const STEPS = ['half', 'quarter', 'year'] as const satisfies readonly Granularity[];

/** A list of periods. One that is not in the list, because it was written, stands in it as it is. */
export function PeriodSelect({
  texts,
  periods,
  name,
  label,
  value,
  steps = STEPS,
  first,
  onChange,
}: {
  texts: FormTexts;
  periods: FormChoices['periods'];
  name: string;
  label: string;
  value: string;
  steps?: readonly Granularity[];
  /** A choice before all others, for no period of its own. */
  first?: string;
  onChange: (value: string) => void;
}) {
  const heads = { half: texts.halves, quarter: texts.quarters, year: texts.years };
  const isListed = value === '' || steps.some((step) => periods[step].some((one) => one.value === value));
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {first !== undefined && <option value="">{first}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {steps.map((step) => (
          <optgroup key={step} label={heads[step]}>
            {periods[step].map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The step of a period by its label: a quarter, a half-year, a year; of other days none. */
export function stepOfLabel(label: string): Granularity | undefined {
  if (/^\d{4}-Q[1-4]$/.test(label)) return 'quarter';
  if (/^\d{4}-H[12]$/.test(label)) return 'half';
  return /^\d{4}$/.test(label) ? 'year' : undefined;
}
