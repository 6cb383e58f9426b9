/** Where the site is served: the one setting that a build depends on. */
export type SiteUrl = {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** The path under which the site lives, without a slash at the end; empty at the root. */
  readonly basePath: string;
};

/** The address of a copy that was built without saying where it will be served. */
const DEFAULT = 'http://localhost:4320';

/**
 * Reads OUTLAY_SITE_URL, the address at which the site will be served, for example `https://example.org/outlay`.
 *
 * @throws Error when it is no absolute http or https address, or carries a query, a fragment or a name and password.
 */
export function siteUrl(setting: string | undefined = process.env.OUTLAY_SITE_URL): SiteUrl {
  const text = setting === undefined || setting.trim() === '' ? DEFAULT : setting.trim();
  const refuse = (why: string): never => {
    throw new Error(`OUTLAY_SITE_URL "${text}" ${why}. Write it as https://example.org or https://example.org/path`);
  };
  if (!URL.canParse(text)) return refuse('is no address');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('is not an http or https address');
  if (url.search !== '' || url.hash !== '') return refuse('has a query or a fragment');
  if (url.username !== '' || url.password !== '') return refuse('carries a name or a password');
  const basePath = url.pathname.replace(/\/+$/, '');
  if (!/^(\/[A-Za-z0-9._~-]+)*$/.test(basePath)) return refuse('has a path of other than letters, digits, . _ ~ -');
  return { origin: url.origin, basePath };
}
