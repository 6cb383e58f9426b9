import { citation, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { tablePath } from '../data/record-files.ts';
import { Cite } from '../kit/cite.tsx';
import { chips as texts } from '../messages/chips.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';
import { CHIP_LIST_FILE } from './chip-files.ts';

/** What can be taken along from the list of chips. */
export function ListFiles({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const t = translator(texts, locale);
  const cited = citation({
    key: `chips ${dataset.version}`,
    title: 'AI chips: total processing performance, performance density and export status',
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, 'chips')),
  });
  return (
    <section className="b" aria-labelledby="take">
      <h2 id="take">{t('take')}</h2>
      <ul className="links">
        <li>
          <a href={fileHref(CHIP_LIST_FILE)} download="">
            {t('listCsv')}
          </a>
        </li>
        <li>
          <a href={fileHref(tablePath('chips'))} download="">
            {t('tableCsv')}
          </a>
        </li>
      </ul>
      <AskIt locale={locale} command="outlay chips" />
      <Cite citation={cited} locale={locale} />
    </section>
  );
}

/** The question that the command line answers alike. */
export function AskIt({ locale, command }: { locale: Locale; command: string }) {
  return (
    <p className="note">
      {translator(texts, locale).rich('askIt', {
        code: () => (
          <code dir="ltr" lang="en" className="cmd">
            {command}
          </code>
        ),
      })}
    </p>
  );
}
