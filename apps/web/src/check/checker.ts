import type { PageTexts } from '../page-texts.ts';
import type { CheckState } from './check-state.ts';
import type { Checked, Opened } from './engine.ts';
import type { Answer, Question } from './worker-messages.ts';

/** Where the page finds the program that checks, and the record: what figures are computed from, and chips. */
export type CheckerHrefs = { readonly worker: string; readonly record: string; readonly chips: string };

/** What checks texts for the page. */
export type Checker = {
  check(state: CheckState): Promise<Checked>;
  /** The report as the command line prints it with `--format json`. */
  json(state: CheckState): Promise<string>;
  /** The words of a document, and the day that it names as that of its publication. */
  read(name: string, source: string): Promise<Opened>;
};

/** Starts what checks texts beside the page. Rejects, and ends it, when the program or the record cannot be had. */
export async function openChecker({ worker: href, record, chips }: CheckerHrefs, texts: PageTexts): Promise<Checker> {
  const worker = new Worker(href, { type: 'module' });
  const ask = questionsTo(worker);
  try {
    await ask({ ask: 'open', hrefs: [record, chips], texts });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    check: async (state) => (await ask({ ask: 'check', state })) as Checked,
    json: async (state) => (await ask({ ask: 'json', state })) as string,
    read: async (name, source) => (await ask({ ask: 'read', name, source })) as Opened,
  };
}

function questionsTo(worker: Worker): (question: Question) => Promise<unknown> {
  const asked = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  worker.addEventListener('message', ({ data: { id, answer, error } }: MessageEvent<Answer>) => {
    const waiting = asked.get(id);
    asked.delete(id);
    if (error === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(error));
  });
  worker.addEventListener('error', () => {
    for (const waiting of asked.values()) waiting.reject(new Error('the program that checks texts could not be run'));
    asked.clear();
  });
  let last = 0;
  return (question) =>
    new Promise((resolve, reject) => {
      asked.set(++last, { resolve, reject });
      worker.postMessage({ id: last, question });
    });
}
