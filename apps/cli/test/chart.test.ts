import { CHARTS, standalone } from '@outlay/charts';
import { dataset } from '@outlay/dataset';
import { describe, expect, it } from 'vitest';
import { outlayToEnd } from './outlay.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe('outlay chart', () => {
  it('lists every chart', async () => {
    const { out } = await outlayToEnd('chart');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(CHARTS.map(({ id }) => id));
  });

  it('draws what the library draws', async () => {
    const chart = CHARTS.find(({ id }) => id === 'totals') as (typeof CHARTS)[0];
    const { out } = await outlayToEnd('chart totals china-three us-four --period 2026-H1 --against 2024-H1 --lang ar');
    expect(out).toBe(standalone(chart, chart.state(dataset(), chart.example), { locale: 'ar', size: 'wide' }));
  });

  it('writes a picture where the name ends in .png, with its finding on stderr', async () => {
    const { code, out, err, written } = await outlayToEnd('chart guidance meta --period 2024 --width narrow -o m.png');
    expect([code, out]).toEqual([0, '']);
    expect([...(written.get('m.png') as Uint8Array).slice(0, 4)]).toEqual(PNG);
    expect(err).toBe('Wrote m.png: Meta first said $30bn to $37bn for 2024, and spent $39.2bn\n');
  });

  it.each<[string, number, string]>([
    ['chart totls', 2, 'there is no chart "totls"\nDid you mean "totals"?'],
    ['chart totals --from 2024-Q1', 2, 'the chart "totals" has no use for --from\nIt reads --period, --against'],
    ['chart totals alibab', 2, 'there is no company or group "alibab"'],
    ['chart totals --lang fr', 2, '"fr" is no language'],
    ['chart totals --theme sepia', 2, '"sepia" is no theme'],
    ['chart totals --direction rtl', 2, 'only Arabic is drawn from right to left'],
    ['chart totals --currency reported', 2, 'a chart has one scale'],
    ['chart totals -o t.jpg', 2, '"t.jpg" names no kind of image'],
    ['chart totals --theme auto -o t.png', 2, 'a PNG has one theme'],
    ['chart ratio meta', 2, 'a ratio needs two companies or groups'],
    ['chart ranked --basis cash..headline', 2, 'follows one definition'],
    ['chart plan baidu', 3, 'the record holds no guidance and no estimates'],
    ['chart guidance meta --scale 99 -o m.png', 2, '"99" is no scale'],
    [
      'chart totals --lang zh --font /nowhere.ttf -o z.png',
      4,
      '/nowhere.ttf holds no typeface with Chinese characters',
    ],
  ])('outlay %s ends with %i', async (line, code, message) => {
    const ran = await outlayToEnd(line);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
    expect(ran.written.size).toBe(0);
  });

  it('draws a chart of gaps and says so by its exit code', async () => {
    const { code, out } = await outlayToEnd('chart lines bytedance --from 2024-Q1 --to 2024-Q4');
    expect(code).toBe(3);
    expect(out).toContain('private company without published accounts');
  });
});
