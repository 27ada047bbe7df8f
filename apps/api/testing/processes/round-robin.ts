import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** One address before several: each connection goes to the next of them, as behind a balancer. */
export async function roundRobin(ports: readonly number[]): Promise<{ url: string; close(): Promise<void> }> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((outside) => {
    const inside = connect(ports[turn++ % ports.length]!, '127.0.0.1');
    for (const [socket, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => open.delete(socket) && other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
