/**
 * Makes a schema. A program that uses none of ours pays for none: a bundler may leave out what is made here and not
 * used, and with it the library that the schemas are written in.
 */
/* @__NO_SIDE_EFFECTS__ */
export function schema<T>(make: () => T): T {
  return make();
}
