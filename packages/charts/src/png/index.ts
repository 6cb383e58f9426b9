export { type PngOptions, png } from './png.ts';
