import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import type { AppRouter } from './router.ts';

/**
 * A client of a running Outlay API, with every question and answer typed.
 *
 * @param url where the router is mounted, such as `http://localhost:4000/trpc`.
 */
export function createOutlayClient(url: string | URL): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [httpBatchLink({ url, maxItems: 10, maxURLLength: 8000 })] });
}
