import { checkText } from '@outlay/claims';
import { dataset } from '@outlay/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedCheckSchema } from '../../src/mcp/tools/check.ts';
import { Assistant } from './assistant.ts';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await Assistant.connected();
});
afterAll(() => assistant.close());

const TEXT =
  'Alibaba spent 23bn yuan in the first half of 2024. The four US groups spent $97bn. Baidu spent 42bn yuan.';

describe('a text that an assistant checks', () => {
  it('has the claims and verdicts of the engine, each with its documents', async () => {
    const { structured, text } = await assistant.ask('check', { text: TEXT, published: '2024-08-26' });
    const { claims } = citedCheckSchema.parse(structured);
    const expected = checkText(dataset(), TEXT, { published: '2024-08-26' }).claims;
    expect(claims.map(({ span, verdict, explanation }) => [span, verdict, explanation])).toEqual(
      expected.map(({ span, verdict, explanation }) => [[...span], verdict, explanation]),
    );
    expect(claims.find(({ verdict }) => verdict === 'supported')?.sources.length).toBeGreaterThan(0);
    await expect(text).toMatchFileSnapshot('./transcripts/check.txt');
  });

  it('without a claim says so', async () => {
    const { text } = await assistant.ask('check', { text: 'The weather was fine.' });
    expect(text).toMatch(/^No claim was found/);
  });
});
