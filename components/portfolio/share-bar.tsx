/** A row's part of the largest row, beside the number that says it: for the eye alone. */
export function ShareBar({ value, most }: { value: number; most: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="hidden h-2.5 w-40 text-accent sm:block"
    >
      <rect width="100" height="8" className="fill-hairline" />
      <rect width={most > 0 ? (100 * value) / most : 0} height="8" fill="currentColor" />
    </svg>
  );
}
