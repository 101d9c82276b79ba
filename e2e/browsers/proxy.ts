import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on 127.0.0.1 that records what it is asked for and refuses it. */
export const recordingProxy = async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${(request.url ?? '').replace(/:443$/, '')}/`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    /** What was asked for since the last call. */
    asked: () => asked.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
