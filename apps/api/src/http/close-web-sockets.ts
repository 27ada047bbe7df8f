import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * WebSockets end with the server. It waits for each of them otherwise, and forcing its connections shut leaves those
 * alone: each door closes its own, but the first one to stop would wait for the sockets of the other.
 */
export function closeWebSocketsWithServer(app: NestFastifyApplication): void {
  const sockets = new Set<Duplex>();
  let closing = false;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    // Who was told to go comes back at once.
    if (closing) return socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  fastify.addHook('preClose', (done: () => void) => {
    closing = true;
    for (const socket of sockets) socket.destroy();
    done();
  });
}
