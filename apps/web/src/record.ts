import { dataset } from '@outlay/dataset';

/** The record that every page of a build is made from. */
export const record = dataset();
