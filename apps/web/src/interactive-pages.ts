/**
 * The pages that compute in the browser, by the first part of their path. Every other page is complete without scripts,
 * and the build takes them away (see the decision record on the site).
 */
export const INTERACTIVE: readonly string[] = ['compare', 'check', 'embed'];

/** Whether the page at this path within a language keeps its scripts. */
export function isInteractive(path: string): boolean {
  return INTERACTIVE.includes(path.split('/')[0] ?? '');
}
