// The least a server in Node can do: the same bytes for every request.
import { createServer } from 'node:http';

const body = process.env.BODY ?? '';
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
