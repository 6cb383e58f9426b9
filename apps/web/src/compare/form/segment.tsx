/** One of a few choices, side by side. A refused one stays visible, disabled, with the reason. */
export type SegmentOption<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly refused?: string | undefined;
};

export function Segment<V extends string>({
  legend,
  name,
  value,
  options,
  onChange,
  className,
}: {
  legend: string;
  name: string;
  value: V;
  options: readonly SegmentOption<V>[];
  onChange: (value: V) => void;
  className?: string;
}) {
  const reasons = options.filter(({ refused }) => refused !== undefined);
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.refused !== undefined && option.value !== value}
              aria-describedby={option.refused === undefined ? undefined : `${name}-${option.value}-refused`}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {reasons.map(({ value: refusedValue, label, refused }) => (
        <p key={refusedValue} className="refused" id={`${name}-${refusedValue}-refused`}>
          {label}: {refused}
        </p>
      ))}
    </fieldset>
  );
}
