import { type Dataset, OutlayError } from '@outlay/domain';
import type { ApiContext } from './context.ts';

/**
 * The record of a version: the loaded one, or an earlier one that the host keeps for figures cited from it.
 *
 * @throws OutlayError `unknown-version`; the hint names the version that is loaded.
 */
export function recordOfVersion(context: ApiContext, version: string | undefined): Dataset {
  const { dataset } = context;
  if (version === undefined || version === dataset.version) return dataset;
  const other = context.datasetOf?.(version);
  if (other) return other;
  throw new OutlayError('unknown-version', `version ${version} of the dataset is not kept here`, {
    hint: `The current version is ${dataset.version}; put it in place of ${version}`,
    facts: { version, current: dataset.version },
  });
}
