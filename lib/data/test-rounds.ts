import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** True in `npm run test:soak`. */
    isSoak: boolean;
  }
}

/** How many of `all` rounds to run: every one in `npm run test:soak`, a tenth otherwise. */
export function rounds(all: number): number {
  return inject('isSoak') ? all : all / 10;
}
