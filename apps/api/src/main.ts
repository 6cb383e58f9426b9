import { dataset } from '@outlay/dataset';
import { OutlayError } from '@outlay/domain';
import { startHost } from './serve.ts';
import { readSettings } from './settings.ts';

try {
  const served = await startHost(readSettings(process.env), { dataset: dataset() });
  process.once('SIGTERM', () => served.drain());
  process.once('SIGINT', () => served.close());
} catch (error) {
  if (!(error instanceof OutlayError)) throw error;
  process.stderr.write(`outlay: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
  process.exitCode = error.code === 'invalid-setting' ? 2 : 4;
}
