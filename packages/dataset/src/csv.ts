export { csvText } from './tables/csv-text.ts';
