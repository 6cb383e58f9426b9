import { KIND_NAMES, type KINDS, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { kit } from '../messages/kit.ts';
import { KIND_CLASS } from './kind.ts';

/** What the rules under figures mean; once on a page, before its first figure. */
export function KindsKey({ locale }: { locale: Locale }) {
  const t = translator(kit, locale);
  const order = ['reported', 'derived', 'estimate', 'guidance'] as const satisfies typeof KINDS | readonly string[];
  return (
    <ul className="kinds">
      <li>{t('kinds')}</li>
      {order.map((kind) => (
        <li key={kind}>
          <span className={`k ${KIND_CLASS[kind]}`}>{KIND_NAMES[locale][kind]}</span>
        </li>
      ))}
    </ul>
  );
}
