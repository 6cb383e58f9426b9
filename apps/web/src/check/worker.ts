// Checks texts beside the page, so that a long one does not hold it up.
import type { PackedRecord } from '@outlay/dataset/browser';
import { type CheckEngine, openCheckEngine } from './engine.ts';
import type { Answer, Question } from './worker-messages.ts';

let opening: Promise<CheckEngine> | undefined;

async function fetchPart(href: string): Promise<PackedRecord> {
  const part = await fetch(href);
  if (!part.ok) throw new Error(`the record answered ${part.status}`);
  return (await part.json()) as PackedRecord;
}

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'open') {
    const parts = Promise.all(question.hrefs.map(fetchPart));
    opening = parts.then((all) => openCheckEngine(Object.assign({}, ...all), question.texts));
    await opening;
    return undefined;
  }
  const engine = await opening;
  if (!engine) throw new Error('nothing was opened');
  if (question.ask === 'check') return engine.check(question.state);
  return question.ask === 'json' ? engine.json(question.state) : engine.read(question.name, question.source);
}

addEventListener('message', async ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  const reply = (said: Omit<Answer, 'id'>) => postMessage({ id, ...said } satisfies Answer);
  try {
    reply({ answer: await answer(question) });
  } catch (error) {
    reply({ error: String(error) });
  }
});
