import { readFile, readdir } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Processor seconds that processes have used so far, with those of their children that live and that have ended. */
export async function processorSeconds(pids: readonly number[]): Promise<number> {
  const parts = await Promise.all(pids.map(async (pid) => (await ticks(pid)) + (await ofChildren(pid))));
  return parts.reduce((sum, part) => sum + part, 0) / TICKS_PER_SECOND;
}

/** Resident memory of processes in bytes, without what they share with others such as PostgreSQL's cache. */
export async function ownMemory(pids: readonly number[]): Promise<number> {
  const all = await Promise.all(pids.map(async (pid) => [pid, ...(await childrenOf(pid))]));
  const sizes = await Promise.all(
    all.flat().map(async (pid) => {
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
      const private_ = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
      return private_.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function ofChildren(pid: number): Promise<number> {
  const parts = await Promise.all((await childrenOf(pid)).map(ticks));
  return parts.reduce((sum, part) => sum + part, 0);
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.join(' ').split(/\s+/).filter(Boolean).map(Number);
}

/** proc(5): utime, stime, cutime and cstime are fields 14 to 17; the name in field 2 may hold anything. */
async function ticks(pid: number): Promise<number> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}
