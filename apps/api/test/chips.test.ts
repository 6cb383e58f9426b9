import { dataset } from '@outlay/dataset';
import { chipDocument, computeBought, deals, exportStatus, exportTimeline, shipments } from '@outlay/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host, readSettings } from '../src/index.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(readSettings({ OUTLAY_LOG_LEVEL: 'silent', OUTLAY_RATE_LIMIT: '1000000' }), {
    dataset: dataset(),
  });
});
afterAll(() => host.app.close());

const get = (url: string) => host.app.inject({ method: 'GET', url });

describe('chips and export control over REST', () => {
  it.each([
    ['/v1/export-control/status?chip=h20&on=2024-08-26', exportStatus(dataset(), { chip: 'h20', on: '2024-08-26' })],
    ['/v1/export-control/status?chip=nvidia-h200&to=HK', exportStatus(dataset(), { chip: 'nvidia-h200', to: 'HK' })],
    ['/v1/export-control/timeline?chip=nvidia-a800-80', exportTimeline(dataset(), { chip: 'nvidia-a800-80' })],
    ['/v1/chips/h20-96?on=2025-05-01', chipDocument(dataset(), { chip: 'h20-96', on: '2025-05-01' })],
    ['/v1/shipments?buyers=bytedance&product=h20', shipments(dataset(), { buyers: ['bytedance'], product: 'h20' })],
    ['/v1/compute?period=2024&estimator=Omdia', computeBought(dataset(), { period: '2024', estimator: 'Omdia' })],
    ['/v1/deals?parties=alibaba', deals(dataset(), { parties: ['alibaba'] })],
  ])('%s is what the domain answers', async (url, answer) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(answer)));
  });

  it.each([
    ['/v1/chips.csv?vendor=huawei', /^huawei-ascend-910b,/m],
    ['/v1/export-control/status.csv?chip=h20&on=2024-08-26', /^nvidia-h20-96,.*not-controlled/m],
    ['/v1/export-control/timeline.csv?chip=nvidia-a800-80', /^nvidia-a800-80,.*2023-11-17/m],
    ['/v1/export-control/rules.csv?on=2024-08-26', /^us-2023-10-3a090,/m],
    ['/v1/shipments.csv?product=h20', /Epoch AI/],
    ['/v1/compute.csv?period=2024', /^Epoch AI,China,CN,/m],
    ['/v1/purchase.csv?chip=h20&amount=7000000000&priceLow=12000&priceHigh=13000', /^nvidia-h20-96,7000000000,USD/m],
    ['/v1/deals.csv', /^bytedance-cash-2024-08,/m],
    ['/v1/dataset/latest/chips.csv', /^nvidia-h20-96,/m],
  ])('%s is a table', async (url, row) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    expect(answer.body).toMatch(row);
  });

  it.each([
    ['/v1/export-control/status?chip=h21', 404, 'unknown-chip', /h20/],
    ['/v1/chips/h20', 400, 'ambiguous-chip', /nvidia-h20-96/],
    ['/v1/export-control/status?chip=h20&on=2027-01-01', 400, 'invalid-day', undefined],
    ['/v1/export-control/status?chip=h20&on=2024-02-30', 400, 'invalid-input', undefined],
    ['/v1/export-control/status?chip=h20&to=AE', 400, 'invalid-input', undefined],
    ['/v1/purchase?chip=h20&amount=7000000000&priceLow=13000&priceHigh=12000', 400, undefined, undefined],
    ['/v1/purchase?chip=h20&amount=0', 400, 'invalid-input', undefined],
    ['/v1/shipments?stage=lost', 400, 'invalid-input', undefined],
    ['/v1/compute', 400, 'invalid-input', undefined],
  ])('%s answers %i', async (url, status, code, hint) => {
    const answer = await get(url);
    expect({ url, status: answer.statusCode }).toEqual({ url, status });
    expect(answer.json()).toMatchObject({ code: code ?? expect.any(String), message: expect.any(String) });
    if (hint) expect(answer.json().hint).toMatch(hint);
  });
});
