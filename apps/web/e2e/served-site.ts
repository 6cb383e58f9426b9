import { fileURLToPath } from 'node:url';
import { serveSite } from '../serve/serve-site.ts';

/** The exported site. */
export const OUT = fileURLToPath(new URL('../out', import.meta.url));

/** Serves the exported site for all tests, at any free port. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const site = await serveSite(OUT, { port: 0 });
  process.env.SITE_URL = site.url;
  return () => site.close();
}
