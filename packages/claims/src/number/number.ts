import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';

/** A number as read from tokens: digits or words, with its magnitude. */
export type NumberRead = {
  readonly quantity: Quantity;
  /** The first token after it. */
  readonly end: number;
  /** Whether a magnitude stood with it: billion, مليار, 亿. */
  readonly scaled: boolean;
  /** Without its magnitude, for the first number of a range: 12 of "12 to 13 thousand". */
  readonly mantissa?: string | undefined;
  readonly exponent: number;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** "tens of billions": no value, only bounds. */
  readonly vague?: true;
  /** 余, 多: somewhat more than the number, below the next round one. */
  readonly above?: true;
};

/** Reads a number that begins at a token. */
export type ReadNumber = (tokens: readonly Token[], at: number) => NumberRead | undefined;
