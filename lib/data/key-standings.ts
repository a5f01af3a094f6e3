import type { KeyStanding } from '@/lib/cases/imported';
import { publicKeyLine } from '@/lib/ledger/checkpoint';
import { database } from './client';
import { signer } from './tree';

/** How each of these keys stands now: our own, of today or before; one that an administrator accepted; or neither. */
export async function keyStandings(keys: readonly string[]): Promise<(key: string) => KeyStanding> {
  const { name, key: secret } = signer();
  const named = { key: { in: [...keys] } };
  const own = await database().checkpoint.findMany({ where: named, distinct: ['key'], select: { key: true } });
  const acts = await database().keyAct.findMany({ where: named, orderBy: { id: 'desc' }, distinct: ['key'] });
  const ours = new Set([publicKeyLine(name, secret), ...own.map(({ key }) => key)]);
  const accepted = new Set(acts.filter(({ kind }) => kind === 'accepted').map(({ key }) => key));
  return (key) => (ours.has(key) ? 'own' : accepted.has(key) ? 'known' : 'unknown');
}
