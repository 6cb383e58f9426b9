import { citation, type Dataset, type Locale } from '@outlay/domain';
import { translator } from '../catalogue.ts';
import { companyFiles } from '../data/company-files.ts';
import type { EntityAnswer } from '../entity/entity-answer.ts';
import { entityPath, figuresPath } from '../entity/entity-path.ts';
import { TakeAlong } from '../kit/take-along.tsx';
import { company as texts } from '../messages/company.ts';
import { absolute, pageHref } from '../site-path.ts';

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
  const pages = [
    { href: pageHref(locale, figuresPath(dataset, id)), name: t('howAll') },
    { href: pageHref(locale, 'compare', `?e=${id}`), name: t('compareIt') },
  ];
  const files = companyFiles(dataset, answer).map(({ path, name: file }) => ({ path, name: t(file) }));
  return <TakeAlong locale={locale} heading={t('take')} pages={pages} files={files} cited={cited} />;
}
