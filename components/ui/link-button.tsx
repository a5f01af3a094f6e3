import type { ComponentProps } from 'react';
import { Link } from '@/components/ui/link';
import { type ButtonVariant, buttonClass } from './button-class';

export function LinkButton({
  variant = 'primary',
  className = '',
  ...props
}: ComponentProps<typeof Link> & { variant?: ButtonVariant }) {
  return <Link className={`${buttonClass(variant)} ${className}`} {...props} />;
}
