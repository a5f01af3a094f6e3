import type { Prepared } from './prepare';

/** What the start says at the end: where it is, and with what one can sign in. */
export function welcome(address: string, { ownsTables, link, demo }: Prepared): string {
  const lines = ['', `Scruple is ready at ${address}`];
  if (link)
    lines.push('', 'The first administrator sets a name and a password here; the link works once:', `  ${link}`);
  if (demo) {
    lines.push('', `Demo people, all with the password ${demo.password}`);
    for (const { role, name, email } of demo.people) {
      lines.push(`  ${role.replace('_', ' ').padEnd(16)} ${email.padEnd(28)} ${name}`);
    }
  }
  if (ownsTables)
    lines.push(
      '',
      'The user of DATABASE_URL owns the tables and could switch off what guards them: see docs/operations.md.',
    );
  return [...lines, '', 'Ctrl-C stops it.', ''].join('\n');
}
