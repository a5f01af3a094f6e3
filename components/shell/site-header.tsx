import { getTranslations } from 'next-intl/server';
import { ScrupleMark } from '@/components/marks/scruple-mark';
import { Link } from '@/components/ui/link';
import type { Person } from '@/lib/auth/person';
import { paths } from '@/lib/paths';
import { LanguageSwitch } from './language-switch';
import { SignOutForm } from './sign-out-form';
import { SiteNav } from './site-nav';

type SiteHeaderProps = {
  person: Person | null;
  chooseLanguage: (form: FormData) => Promise<void>;
  signOut: () => Promise<void>;
};

export async function SiteHeader({ person, chooseLanguage, signOut }: SiteHeaderProps) {
  const t = await getTranslations('shell');
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="mx-auto max-w-page px-4 sm:px-8">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pt-4">
          <Link href={paths.desk} className="flex items-center gap-2.5 text-ink no-underline hover:text-ink">
            <ScrupleMark />
            <span className="font-serif text-[1.5rem] leading-none font-semibold tracking-[-0.01em]">
              {t('product')}
            </span>
          </Link>
          <div className="-me-2 flex flex-wrap items-center gap-x-5 max-sm:-ms-2">
            <LanguageSwitch action={chooseLanguage} />
            {person ? (
              <SignOutForm action={signOut}>
                <span className="text-muted">
                  {t('account.signedInAs', { name: person.name, role: t(`roles.${person.role}`) })}
                </span>
                <button
                  type="submit"
                  className="min-h-8 pe-2 text-accent underline decoration-[0.06em] underline-offset-[0.18em] hover:text-accent-strong"
                >
                  {t('account.signOut')}
                </button>
              </SignOutForm>
            ) : (
              <Link href={paths.signIn()} className="inline-flex min-h-8 items-center px-2 text-small">
                {t('account.signIn')}
              </Link>
            )}
          </div>
        </div>
        <div className="mt-2">
          <SiteNav person={person} />
        </div>
      </div>
    </header>
  );
}
