import { useEffect, useState } from 'react';

/**
 * The address of this page without its query, as the reader reached it: a copy of the site may be served elsewhere than
 * it was built for.
 */
export function useOwnAddress(built: string): string {
  const [address, setAddress] = useState(built);
  useEffect(() => setAddress(`${location.origin}${location.pathname}`), []);
  return address;
}
