export type ButtonVariant = 'primary' | 'secondary' | 'danger';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  secondary: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-raised hover:text-ink',
  danger: 'border-danger bg-transparent text-danger hover:bg-danger hover:text-on-danger',
};

/** One look for buttons and for links that look like them. */
export function buttonClass(variant: ButtonVariant): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-control border-[1.5px] px-5 py-2 text-center text-base leading-snug font-semibold no-underline motion-safe:transition-colors motion-safe:duration-150 aria-disabled:opacity-60 disabled:opacity-60 print:hidden ${variants[variant]}`;
}
