import type { Language, Role } from '@/lib/auth/person';

/** A person as the administrator sees them. Times are ISO strings. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  active: boolean;
  /** On lawful request; `name` is then the short form of the id. */
  erased: boolean;
  /** Name of the account that counts for this one too: both are one human. */
  mergedInto: string | null;
  createdAt: string;
};

/** An invitation that can still be used. */
export type InvitationRow = { id: string; email: string | null; role: Role; createdAt: string; expiresAt: string };

/** What the holder of an invitation link may know of it. `email` is null for the first administrator. */
export type OpenInvitation = { email: string | null; role: Role; expiresAt: string };

/** Whose name is about to be erased, and what will stand in its place. */
export type ErasurePage = { id: string; name: string; email: string; standsFor: string };
