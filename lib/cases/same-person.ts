/** A person by account. `mergedInto` is the account that counts, where two accounts turned out to be one human. */
export type Account = { id: string; mergedInto?: string };

/** True when both accounts are one human. Accounts that were merged away never act; the surviving one does. */
export function isSamePerson(one: Account, other: Account): boolean {
  return (one.mergedInto ?? one.id) === (other.mergedInto ?? other.id);
}
