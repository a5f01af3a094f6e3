import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { Words } from '@/components/words';
import { currentPerson } from '@/lib/auth/session';
import { fontVariables } from './fonts';
import './globals.css';
import { chooseLanguage, signOut } from './session-actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('tagline'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf5' },
    { media: '(prefers-color-scheme: dark)', color: '#131719' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, t, person] = await Promise.all([getLocale(), getTranslations('shell'), currentPerson()]);
  return (
    <html lang={language} className={fontVariables}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-10 focus:bg-paper focus:px-4 focus:py-2 focus:font-semibold"
        >
          {t('skip')}
        </a>
        <Words>
          <SiteHeader person={person} chooseLanguage={chooseLanguage} signOut={signOut} />
          <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-10 outline-none sm:px-8 sm:pt-14">
            {children}
          </main>
          <SiteFooter />
        </Words>
      </body>
    </html>
  );
}
