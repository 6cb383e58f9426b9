import { bidiRuns } from '@outlay/domain';
import { Fragment } from 'react';

/** Text of the wording functions: what they isolate stands in `<bdi>`, so that signs and codes keep their side. */
export function Bidi({ text }: { text: string }) {
  return bidiRuns(text).map((run, place) => {
    const key = `${place}${run.text}`;
    return run.isolated ? (
      <bdi key={key} dir="ltr">
        {run.text}
      </bdi>
    ) : (
      <Fragment key={key}>{run.text}</Fragment>
    );
  });
}
