import { OutlayError } from '@outlay/domain';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('have defaults, and take an empty value for none', () => {
    expect(readSettings({ PORT: '' })).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', OUTLAY_METRICS: true });
  });

  it('read numbers, switches and addresses', () => {
    const read = readSettings({ PORT: '0', OUTLAY_METRICS: 'off', OUTLAY_PUBLIC_URL: 'https://outlay.example' });
    expect(read).toMatchObject({ PORT: 0, OUTLAY_METRICS: false, OUTLAY_PUBLIC_URL: 'https://outlay.example' });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['OUTLAY_PUBLIC_URL', 'outlay.example'],
    ['OUTLAY_PUBLIC_URL', 'ftp://outlay.example'],
    ['OUTLAY_REDIS_URL', 'http://redis'],
    ['OUTLAY_LOG_LEVEL', 'loud'],
    ['OUTLAY_RATE_LIMIT', '-1'],
    ['OUTLAY_METRICS', 'yes'],
  ])('refuse %s=%s, and say so', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name}=${value}`);
  });

  it('name everything that is wrong at once', () => {
    const failed = (() => {
      try {
        return readSettings({ PORT: 'x', OUTLAY_METRICS: 'y' });
      } catch (error) {
        return error;
      }
    })();
    expect(failed).toBeInstanceOf(OutlayError);
    expect((failed as OutlayError).code).toBe('invalid-setting');
    expect((failed as OutlayError).facts.settings).toEqual(['PORT', 'OUTLAY_METRICS']);
  });
});
