import { bidiRuns } from '@outlay/domain';
import { InRuns } from './in-runs.tsx';

/** Text of the wording functions: what they isolate keeps its side. */
export function Bidi({ text }: { text: string }) {
  return <InRuns runs={bidiRuns(text)} />;
}
