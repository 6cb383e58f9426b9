/** Where the router is mounted. */
export const TRPC_PATH = '/trpc';
