import type { BidiRun } from '@outlay/domain';
import { Fragment } from 'react';

/** Text in its runs: what is isolated stands in `<bdi>`, so that signs and codes keep their side. */
export function InRuns({ runs }: { runs: readonly BidiRun[] }) {
  return runs.map(({ text, isolated }, place) => {
    const key = `${place}${text}`;
    return isolated ? (
      <bdi key={key} dir="ltr">
        {text}
      </bdi>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
