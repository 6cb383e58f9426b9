import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureFragment, parseFigureFragment } from './figure-address.ts';

it('a figure is found again by its fragment', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('us-four', 'alibaba', 'cn-telecom-3'),
      fc.constantFrom('2024-H1', '2024', '2024-01-01..2024-06-30', '2026-Q2'),
      (entity, period) => {
        const address = { entity, period };
        expect(parseFigureFragment(`#${figureFragment(address)}`)).toEqual(address);
        expect(parseFigureFragment(encodeURIComponent(figureFragment(address)))).toEqual(address);
      },
    ),
  );
});

it('anything else is none', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFigureFragment(text)));
  expect(parseFigureFragment('#main')).toBeUndefined();
  expect(parseFigureFragment('#%')).toBeUndefined();
});
