export const ROLES = ['officer', 'adviser', 'senior_official', 'head', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The person who acts. First argument of every function in lib/data. */
export type Person = { id: string; name: string; email: string; role: Role; language: Language };
