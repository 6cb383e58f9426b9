import { BASES, GAP_REASONS } from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { outlay } from '../outlay.ts';
import { Assistant, COMMAND } from './assistant.ts';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await Assistant.connected();
});
afterAll(() => assistant.close());

it('is registered as its help says', () => {
  const { out } = outlay('mcp --help');
  const settings = JSON.parse(out.slice(out.indexOf('  {\n'))) as unknown;
  expect(settings).toEqual({ mcpServers: { outlay: { command: 'npx', args: ['-y', 'outlay', 'mcp'] } } });
});

describe('what the server offers', () => {
  it('introduces itself with what an assistant must know of the figures', () => {
    expect(assistant.client.getServerVersion()).toMatchObject({ name: 'outlay', version: '0.1.0' });
    const instructions = assistant.client.getInstructions() ?? '';
    for (const word of [...BASES, ...GAP_REASONS, 'asOf', 'citation']) expect(instructions).toContain(word);
  });

  it('lists every tool with its schemas, as one that reads and changes nothing', async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { name, title, description, inputSchema, outputSchema, annotations } of tools) {
      expect(title, name).toBeTruthy();
      expect(description, name).toBeTruthy();
      expect(inputSchema, name).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema, name).toMatchObject({ type: 'object' });
      expect(annotations, name).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
    }
    for (const name of ['compare', 'series', 'explain'])
      expect(tools.find((one) => one.name === name)?.description).toMatch(/basis|definition/);
  });

  it('shows the method, the record, and figures by their permanent names', async () => {
    const { resources } = await assistant.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['outlay://method', 'outlay://dataset']);
    expect(await assistant.read('outlay://method')).toBe(assistant.client.getInstructions());
    expect(JSON.parse(await assistant.read('outlay://dataset'))).toMatchObject({ licence: 'CC-BY-4.0' });
    const { resourceTemplates } = await assistant.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(['outlay://figures/{+id}']);
    const figure = await assistant.read('outlay://figures/baidu/2024-H1/headline/CNY/average/0.1.0');
    expect(JSON.parse(figure)).toMatchObject({ value: { amount: 4_156_000_000, currency: 'CNY' } });
  });

  it.each([
    ['outlay://figures/baidu/2024-H1/headline/CNY/average/9.9.9', /version 9\.9\.9/],
    ['outlay://figures/nobody/2024-H1/headline/CNY/average/0.1.0', /no company or group "nobody"/],
    ['outlay://figures/baidu/2024-H1/headline/CNY/average/0.1.0/more', /path/],
    ['outlay://figures/baidu', /period/],
    ['outlay://figures/baidu/2024-H1/headline/CNY/average/0.1.0?asOf=later', /asOf/],
    ['outlay://figures/%E0%A4%A/2024-H1/headline/CNY/average/0.1.0', /%E0%A4%A/],
    ['outlay://figures/../../etc/passwd', /no company or group "etc"/],
    ['outlay://nothing', /not found/i],
    ['no address', /invalid/i],
  ])('says what is wrong with %s', async (uri, message) => {
    await expect(assistant.read(uri)).rejects.toThrow(message);
  });

  it('has a prompt that asks for figures with all that belongs to them', async () => {
    const { prompts } = await assistant.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['answer-with-sources']);
    const { messages } = await assistant.client.getPrompt({
      name: 'answer-with-sources',
      arguments: { question: 'Who spent more in 2024?' },
    });
    expect(JSON.stringify(messages)).toMatch(/Who spent more in 2024\?.*kind, basis, period/);
    await expect(assistant.client.getPrompt({ name: 'answer-with-sources' })).rejects.toThrow(/question/);
  });
});

it('speaks the newest revision of the protocol with clients that do, and answers the same', async () => {
  const newest = await Assistant.connected([], COMMAND, 'auto');
  expect(newest.client.getProtocolEra()).toBe('modern');
  expect(assistant.client.getProtocolEra()).toBe('legacy');
  const question = { entities: ['china-three'], period: '2024-H1' };
  expect(await newest.ask('compare', question)).toEqual(await assistant.ask('compare', question));
  expect(newest.client.getInstructions()).toBe(assistant.client.getInstructions());
  await newest.close();
  expect(newest.messages).toBe('');
});
