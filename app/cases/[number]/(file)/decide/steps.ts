/** The steps of a decision, in order; each is a value of `?step=`. */
export const STEPS = ['understand', 'choose', 'sign'] as const;
export type Step = (typeof STEPS)[number];
