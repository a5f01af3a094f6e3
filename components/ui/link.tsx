import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link within Scruple. Nothing is fetched before it is followed: every page is drawn anew for who asks, so fetching
 * ahead would cost people on slow networks twenty requests a page and save them nothing.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />;
}
