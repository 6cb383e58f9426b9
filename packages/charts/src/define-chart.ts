import { directionOf, sentences } from '@outlay/domain';
import type { Chart } from './chart.ts';
import { timeDirectionWords } from './words/subtitle-words.ts';

/**
 * Makes a chart. Where time runs along a mirrored drawing, the subtitle says so.
 */
export function defineChart<State>(chart: Chart<State>): Chart<State> {
  if (!chart.hasTimeAxis) return chart;
  return {
    ...chart,
    subtitle: (state, locale, direction = directionOf(locale)) =>
      sentences([chart.subtitle(state, locale), timeDirectionWords(locale, direction)], locale).replace(/[.。]$/, ''),
  };
}
