import type { Granularity } from '@outlay/domain';
import type { Span } from '../compare-state.ts';
import type { FormChoices } from './form-choices-type.ts';
import type { FormTexts } from './form-texts.ts';
import { PeriodSelect, stepOfLabel } from './period-select.tsx';
import { Segment } from './segment.tsx';
import { WrittenField } from './written-field.tsx';

type Props = {
  readonly texts: FormTexts;
  readonly periods: FormChoices['periods'];
  readonly span: Span;
  readonly onChange: (span: Span) => void;
};

/** One period against another, or a span step by step. */
export function SpanFields(props: Props) {
  const { texts, periods, span, onChange } = props;
  const turn = (mode: Span['mode']) => {
    if (mode === span.mode) return;
    if (mode === 'range') onChange(wholeSpan(periods, 'quarter'));
    else onChange({ mode, period: periods.half[0]?.value ?? '', against: undefined });
  };
  return (
    <>
      <Segment
        className="full"
        legend={texts.days}
        name="mode"
        value={span.mode}
        options={[
          { value: 'period', label: texts.onePeriod },
          { value: 'range', label: texts.overTime },
        ]}
        onChange={turn}
      />
      {span.mode === 'period' ? <PeriodFields {...props} span={span} /> : <RangeFields {...props} span={span} />}
    </>
  );
}

function PeriodFields({ texts, periods, span, onChange }: Props & { span: Extract<Span, { mode: 'period' }> }) {
  const step = stepOfLabel(span.period);
  return (
    <>
      <PeriodSelect
        texts={texts}
        periods={periods}
        name="period"
        label={texts.period}
        value={span.period}
        onChange={(period) => onChange({ mode: 'period', period, against: undefined })}
      />
      <PeriodSelect
        texts={texts}
        periods={periods}
        name="against"
        label={texts.against}
        value={span.against ?? ''}
        {...(step === undefined ? {} : { steps: [step] })}
        first={texts.yearEarlier}
        onChange={(against) => onChange({ ...span, against: against === '' ? undefined : against })}
      />
      <WrittenField
        id="other-days"
        label={texts.otherDays}
        value={step === undefined ? span.period : ''}
        hint={texts.otherDaysHint}
        className="wide2"
        onChange={(period) => period !== '' && onChange({ mode: 'period', period, against: undefined })}
      />
    </>
  );
}

function RangeFields({ texts, periods, span, onChange }: Props & { span: Extract<Span, { mode: 'range' }> }) {
  const bound = (end: 'from' | 'to') => (
    <PeriodSelect
      texts={texts}
      periods={periods}
      name={end}
      label={texts[end]}
      value={span[end]}
      steps={[span.by]}
      onChange={(value) => onChange({ ...span, [end]: value })}
    />
  );
  return (
    <>
      {bound('from')}
      {bound('to')}
      <Segment
        className="half"
        legend={texts.by}
        name="by"
        value={span.by}
        options={[
          { value: 'quarter', label: texts.quarters },
          { value: 'half', label: texts.halves },
          { value: 'year', label: texts.years },
        ]}
        onChange={(by) => onChange(wholeSpan(periods, by))}
      />
    </>
  );
}

/** All whole periods of one step that have ended; the newest year that is offered has not. */
export function wholeSpan(periods: FormChoices['periods'], by: Granularity): Span {
  const ended = by === 'year' ? periods.year.slice(1) : periods[by];
  return { mode: 'range', by, from: ended.at(-1)?.value ?? '', to: ended[0]?.value ?? '' };
}
