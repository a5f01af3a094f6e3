import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { safeNext } from '@/lib/auth/safe-next';
import { currentPerson } from '@/lib/auth/session';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = safeNext((await searchParams).next);
  if (await currentPerson()) redirect(next);
  const t = await getTranslations('signIn');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Words namespaces={['signIn']}>
        <SignInForm next={next} />
      </Words>
      <div className="mt-12 max-w-prose space-y-2 border-t border-hairline pt-5 text-small text-muted">
        <p>{t('noAccount')}</p>
        <p>{t('read')}</p>
      </div>
    </>
  );
}
