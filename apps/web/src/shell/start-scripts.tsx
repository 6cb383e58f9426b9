import { fileHref } from '../site-path.ts';

/**
 * What starts the scripts of a page that computes, once they are needed: see `start.js` beside this file. The build fills in which
 * they are. It stands before everything that it may hide.
 */
export function StartScripts() {
  return <script src={fileHref('start.js')} data-scripts="" />;
}
