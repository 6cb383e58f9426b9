import { OutlayError } from '@outlay/domain';

/** Addresses of figures by their permanent names. */
export type FigureAddress = (id: string) => string;

/** The scheme under which this server itself shows a figure. */
export const FIGURES = 'outlay://figures/';

/**
 * How figures are addressed: as resources of this server, or at a public host of the API where one is named.
 *
 * @throws OutlayError `invalid-setting` when that is no http address.
 */
export function figureAddress(publicUrl: string | undefined): FigureAddress {
  if (publicUrl === undefined) return (id) => `${FIGURES}${id}`;
  if (!URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol)) {
    throw new OutlayError('invalid-setting', `"${publicUrl}" is no http address`, {
      hint: 'For example: --public-url https://outlay.example.org',
    });
  }
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  return (id) => `${base}v1/figures/${id}`;
}
