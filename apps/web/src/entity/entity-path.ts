import type { Dataset } from '@outlay/domain';
import type { PagePath } from '../site-path.ts';

/** The page of a company, a part of one, an aggregate or a group. */
export function entityPath(dataset: Dataset, id: string): PagePath {
  const entity = dataset.entity(id);
  return `${entity.type === 'group' ? 'groups' : 'companies'}/${entity.id}`;
}

/** The page on which every figure of an entity opens to how it came about. */
export function figuresPath(dataset: Dataset, id: string): PagePath {
  return `${entityPath(dataset, id)}/figures`;
}
