import { describe, expect, it } from 'vitest';
import { siteUrl } from './site-url.ts';

describe('siteUrl', () => {
  it.each([
    ['https://example.org', 'https://example.org', ''],
    ['https://example.org/', 'https://example.org', ''],
    ['https://example.org/outlay/', 'https://example.org', '/outlay'],
    ['http://127.0.0.1:4320/a/b', 'http://127.0.0.1:4320', '/a/b'],
    ['  ', 'http://localhost:4320', ''],
  ])('reads %s', (setting, origin, basePath) => {
    expect(siteUrl(setting)).toEqual({ origin, basePath });
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://me:secret@example.org',
    'https://example.org/a b',
  ])('refuses %s', (setting) => {
    expect(() => siteUrl(setting)).toThrow('OUTLAY_SITE_URL');
  });
});
