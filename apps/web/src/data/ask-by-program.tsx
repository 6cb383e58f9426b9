import type { Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { Caveats } from '../kit/caveats.tsx';
import { pages } from '../messages/pages.ts';

/** The doors of the record for programs, each with the words that open it. */
const DOORS = [
  { name: 'cli', text: 'cliText', code: 'outlay compare china-three us-four --period 2024-H1 --format json' },
  { name: 'api', text: 'apiText', code: 'outlay serve' },
  { name: 'mcp', text: 'mcpText', code: 'outlay mcp' },
  { name: 'packages', text: 'packagesText', code: '@outlay/dataset, @outlay/domain' },
] as const;

/** How a program asks the record: command line, HTTP, assistants, packages. */
export function AskByProgram({ locale }: { locale: Locale }) {
  const t = translator(pages, locale);
  return (
    <section className="b" aria-labelledby="asked">
      <h2 id="asked">{t('asked')}</h2>
      <Caveats
        list={DOORS.map(({ name, text, code }) => ({
          name: t(name),
          text: t.rich(text, {
            code: () => (
              <code dir="ltr" lang="en" className="cmd">
                {code}
              </code>
            ),
          }),
        }))}
      />
    </section>
  );
}
