import { citation, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { companyFiles } from '../data/company-files.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath, figuresPath } from '../entity/entity-path.ts';
import { Cite } from '../kit/cite.tsx';
import { company as texts } from '../messages/company.ts';
import { absolute, fileHref, pageHref } from '../site-path.ts';

/** What can be taken along: files, the derivations, the comparison with others, a citation. */
export function TakeSection({ dataset, locale, answer }: { dataset: Dataset; locale: Locale; answer: EntityAnswer }) {
  const t = translator(texts, locale);
  const { id, name } = answer.entity;
  const cited = citation({
    key: `${id} ${dataset.version}`,
    title: `Capital expenditure of ${name}: figures, definitions and documents`,
    version: dataset.version,
    recordedTo: dataset.recordedTo,
    url: absolute(pageHref(locale, entityPath(dataset, id))),
  });
  return (
    <section className="b" aria-labelledby="take">
      <h2 id="take">{t('take')}</h2>
      <ul className="links">
        <li>
          <a href={pageHref(locale, figuresPath(dataset, id))}>{t('howAll')}</a>
        </li>
        <li>
          <a href={pageHref(locale, 'compare', `?e=${id}`)}>{t('compareIt')}</a>
        </li>
        {companyFiles(dataset, answer).map(({ path, name: file }) => (
          <li key={path}>
            <a href={fileHref(path)} download="">
              {t(file)}
            </a>
          </li>
        ))}
      </ul>
      <Cite citation={cited} locale={locale} />
    </section>
  );
}
