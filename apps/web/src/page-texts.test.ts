import { expect, it } from 'vitest';
import { compareTexts } from './messages/compare.ts';
import { kit } from './messages/kit.ts';
import { givenCatalogue, giveTexts, pageTexts } from './page-texts.ts';

it('gives the browser the language of the page and no other', () => {
  const catalogue = givenCatalogue('kit');
  expect(() => catalogue.ar).toThrow('no ar texts of kit');
  giveTexts(JSON.parse(JSON.stringify(pageTexts('ar', { compareTexts, kit }))));
  expect(catalogue.ar).toEqual(kit.ar);
  expect(givenCatalogue('compareTexts').ar).toEqual(compareTexts.ar);
  expect(() => catalogue.en).toThrow('no en texts of kit');
  expect(() => givenCatalogue('home').ar).toThrow('no ar texts of home');
});
