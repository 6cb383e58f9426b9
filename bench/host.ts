// The built host, as it is started in production, with the address in its first line of log.
import '../apps/api/dist/main.js';
