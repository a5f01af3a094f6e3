import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process of this number exists; numbers are used again, so it may be another one than was meant. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, as far as it can be told; empty when it cannot. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return readProcess(pid, 'cmdline').replaceAll('\0', ' ');
  return askSystem(pid, 'command=');
}

/** The process that started this one; undefined when that cannot be told. */
export function parentOf(pid: number): number | undefined {
  // In /proc the name in brackets may hold spaces and brackets of its own; state and parent follow the last one.
  const parent =
    process.platform === 'linux' ? readProcess(pid, 'stat').split(') ').at(-1)?.split(' ')[1] : askSystem(pid, 'ppid=');
  return Number(parent) || undefined;
}

/** Small containers have no `ps`. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function askSystem(pid: number, column: string): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
