import type { Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { kit } from '../messages/kit.ts';

/** The question that the command line answers alike. */
export function AskIt({ locale, command }: { locale: Locale; command: string }) {
  return (
    <p className="note">
      {translator(kit, locale).rich('askIt', {
        code: () => (
          <code dir="ltr" lang="en" className="cmd">
            {command}
          </code>
        ),
      })}
    </p>
  );
}
