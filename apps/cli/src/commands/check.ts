import { formatOption } from '../options.ts';
import type { CommandSpec } from './command.ts';

export const checkCommand: CommandSpec = {
  name: 'check',
  summary: 'what a text claims, and what the record says to each claim',
  words: [{ name: '<file>', description: 'plain text, HTML or Markdown in English, Arabic or Chinese; - for input' }],
  options: (command) =>
    formatOption(
      command
        .option('--published <day>', 'the day of the text, which "last year" refers to')
        .option('--lang <language>', 'en, ar or zh; by default detected')
        .option('--type <type>', 'text, html or markdown; by default by the name'),
    ),
  examples: [
    'check docs/examples/article.txt --published 2024-08-26',
    'check docs/examples/news-zh.html --format csv',
    'check docs/examples/note-ar.md',
    'check docs/examples/news-zh.html --format json',
  ],
  action: async (...given) => (await import('../loaded/check.ts')).runCheck(...given),
};
