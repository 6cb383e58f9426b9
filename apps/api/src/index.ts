export { createHost, type Host, type HostOptions } from './host.ts';
export { openApiDocument } from './rest/document.ts';
export { REST_ROUTES } from './rest/routes/index.ts';
export { type Served, startHost } from './serve.ts';
export { readSettings, type Settings } from './settings.ts';
