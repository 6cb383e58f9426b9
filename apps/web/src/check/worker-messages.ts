import type { PageTexts } from '../page-texts.ts';
import type { CheckState } from './check-state.ts';

/** What the page asks of the worker that checks texts. */
export type Question =
  | { readonly ask: 'open'; readonly hrefs: readonly string[]; readonly texts: PageTexts }
  | { readonly ask: 'check'; readonly state: CheckState }
  | { readonly ask: 'json'; readonly state: CheckState }
  | { readonly ask: 'read'; readonly name: string; readonly source: string };

/** What the worker answers to the question of that number. */
export type Answer = { readonly id: number; readonly answer?: unknown; readonly error?: string };
