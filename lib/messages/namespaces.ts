/** The message files of each language: lib/messages/<language>/<namespace>.json. */
export const NAMESPACES = [
  'case',
  'decide',
  'describe',
  'desk',
  'editions',
  'errors',
  'failure',
  'findings',
  'history',
  'overlay',
  'people',
  'reference',
  'register',
  'report',
  'rescreen',
  'review',
  'rulebook',
  'shell',
  'signIn',
  'validation',
] as const;
export type Namespace = (typeof NAMESPACES)[number];
