import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import type { OpenInvitation } from '@/lib/auth/people';
import { getInvitation } from '@/lib/data/invitations';
import { AppError } from '@/lib/errors';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { InvitationForm } from './invitation-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t('invitation.title') };
}

/** The invitation behind a link, or null when the link can no longer be used. */
async function openInvitation(token: string): Promise<OpenInvitation | null> {
  try {
    return await getInvitation(token);
  } catch (error) {
    if (error instanceof AppError && error.code === 'link-used') return null;
    throw error;
  }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [t, s, language, invitation] = await Promise.all([
    getTranslations('signIn'),
    getTranslations('shell'),
    getLocale(),
    openInvitation(token),
  ]);
  if (!invitation) {
    return (
      <>
        <PageHeader title={t('invitation.closedTitle')} lead={t('invitation.closedBody')} />
        <LinkButton href={paths.signIn()}>{t('submit')}</LinkButton>
      </>
    );
  }
  const role = s(`roles.${invitation.role}`);
  const date = formatDate(invitation.expiresAt, language);
  return (
    <>
      <PageHeader
        title={t('invitation.title')}
        lead={
          <>
            <p>{t('invitation.lead', { role, date })}</p>
            {invitation.email === null ? <p className="mt-3">{t('invitation.first')}</p> : null}
          </>
        }
      />
      <Words namespaces={['signIn']}>
        <InvitationForm token={token} email={invitation.email} />
      </Words>
    </>
  );
}
