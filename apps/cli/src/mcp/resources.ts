import { type McpServer, ProtocolError, ProtocolErrorCode, ResourceTemplate } from '@modelcontextprotocol/server';
import type { OutlayCaller } from '@outlay/api';
import type { FigureQuestion } from './cited.ts';
import { failureDetails } from './failure.ts';
import { FIGURES } from './figure-address.ts';
import { INSTRUCTIONS } from './instructions.ts';
import type { Log } from './log.ts';

/** Offers the method, what the record is, and every figure by its permanent name. */
export function registerResources(server: McpServer, ask: OutlayCaller, log: Log): void {
  server.registerResource(
    'method',
    'outlay://method',
    { title: 'How to read the figures', description: 'Definitions, kinds, gaps, evidence', mimeType: 'text/plain' },
    ({ href }) => ({ contents: [{ uri: href, mimeType: 'text/plain', text: INSTRUCTIONS }] }),
  );
  server.registerResource(
    'dataset',
    'outlay://dataset',
    { title: 'The record', description: 'Version, last day, size and licence', mimeType: 'application/json' },
    ({ href }) => json(href, ask.dataset.info(), log),
  );
  server.registerResource(
    'figure',
    new ResourceTemplate(`${FIGURES}{+id}`, { list: undefined }),
    {
      title: 'A figure by its permanent name',
      description: 'For example outlay://figures/baidu/2024-H1/headline/CNY/average/0.1.0',
      mimeType: 'application/json',
    },
    (uri) => json(uri.href, ask.capex.figure(figureQuestion(uri)), log),
  );
}

/** The question that a permanent name asks; the procedure checks every part of it. */
function figureQuestion({ pathname, searchParams }: URL): FigureQuestion {
  const [, entity, period, basis, currency, rate, version, ...more] = pathname.split('/').map(decoded);
  const question = { entity, period, basis, currency, rate, version, ...Object.fromEntries(searchParams) };
  return (more.length === 0 ? question : { ...question, path: more.join('/') }) as FigureQuestion;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function json(uri: string, answer: Promise<unknown>, log: Log) {
  try {
    return { contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(await answer) }] };
  } catch (error) {
    const details = failureDetails(error, log);
    const code = details.code === 'internal' ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams;
    throw new ProtocolError(code, details.message, details);
  }
}
