import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find(existsSync);
export const DOVECOT_PASSWORD = 'post_office';

/**
 * Whether tests with a real IMAP server can run here. Where they must (CI_TOOLS=required, see .ci/run) a missing
 * program is a failure, not a reason to leave them out.
 */
export function dovecotIsHere(): boolean {
  if (PROGRAM) return true;
  if (process.env.CI_TOOLS === 'required')
    throw new Error('Dovecot is not installed: apt-get install dovecot-imapd');
  console.warn('Not run: the tests against Dovecot need the Debian package dovecot-imapd.');
  return false;
}

/** An IMAP server of a test's own: any user name, one password, Maildirs in a temporary folder. */
export interface PrivateDovecot {
  port: number;
  /** Puts a mail into a user's INBOX, as the mail server beside it does. */
  deliver(user: string, mail: string): Promise<void>;
  /** Ends every process of it at once, as a power cut does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Forgets which UIDs it gave to whom: all mails of the user get new ones, under a new UIDVALIDITY. */
  changeUidValidity(user: string): Promise<void>;
  remove(): Promise<void>;
}

export async function privateDovecot(): Promise<PrivateDovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'sprawa-dovecot-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const root = process.getuid?.() === 0;
  // Dovecot gives mail to no root: Debian's user for mail owns it then.
  const owner = root ? { uid: 8, gid: 8 } : { uid: userInfo().uid, gid: userInfo().gid };
  const config = join(folder, 'dovecot.conf');
  await writeFile(config, configuration(folder, port, owner, root));
  let server: ChildProcess | null = null;
  let delivered = 0;
  const own = async (path: string): Promise<void> => {
    if (root) await chown(path, owner.uid, owner.gid);
  };
  const maildir = async (user: string): Promise<string> => {
    const home = join(folder, 'mail', user);
    for (const path of [
      join(folder, 'mail'),
      home,
      ...['', 'tmp', 'new', 'cur'].map((name) => join(home, 'Maildir', name)),
    ]) {
      await mkdir(path, { recursive: true });
      await own(path);
    }
    return join(home, 'Maildir');
  };
  const dovecot: PrivateDovecot = {
    port,
    async deliver(user, mail) {
      const box = await maildir(user);
      const name = `${Date.now()}.M${++delivered}P${process.pid}.test`;
      await writeFile(join(box, 'tmp', name), mail);
      await own(join(box, 'tmp', name));
      await rename(join(box, 'tmp', name), join(box, 'new', name));
    },
    async start() {
      server = spawn(PROGRAM!, ['-F', '-c', config], { stdio: 'ignore', detached: true });
      for (let waited = 0; !(await answers(port)); waited += 50) {
        if (server.exitCode !== null || waited > 20_000)
          throw new Error(`Dovecot does not start: see ${folder}/log`);
        await pause(50);
      }
    },
    async kill() {
      if (!server) return;
      const ended = once(server, 'exit');
      killAll(server.pid!);
      await ended;
      server = null;
      await rm(join(folder, 'run'), { recursive: true, force: true });
    },
    async changeUidValidity(user) {
      await dovecot.kill();
      const box = await maildir(user);
      for (const name of await readdir(box))
        if (name.startsWith('dovecot')) await rm(join(box, name), { recursive: true });
      await dovecot.start();
    },
    async remove() {
      await dovecot.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await dovecot.start();
  return dovecot;
}

/** The master and all it started, wherever they moved to; none that others started. */
function killAll(master: number): void {
  const listing = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const children = listing
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === master);
  for (const pid of [master, ...children.map(([child]) => child!)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

function configuration(
  folder: string,
  port: number,
  { uid, gid }: { uid: number; gid: number },
  root: boolean,
): string {
  const asUser = root
    ? ''
    : `default_login_user = ${userInfo().username}
default_internal_user = ${userInfo().username}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
`;
  return `${asUser}protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${DOVECOT_PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Done {
    auto = create
  }
}
`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
