'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { referenceOf } from '@/lib/error-reference';
import { paths } from '@/lib/paths';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('failure');
  const reference = referenceOf(error);
  return (
    <div role="alert">
      <PageHeader title={t('title')} lead={t('body')} />
      {reference ? <p className="mb-8 font-semibold tabular-nums">{t('reference', { reference })}</p> : null}
      <div className="flex flex-wrap gap-3">
        <Button onClick={retry}>{t('retry')}</Button>
        <LinkButton href={paths.desk} variant="secondary">
          {t('desk')}
        </LinkButton>
      </div>
    </div>
  );
}
