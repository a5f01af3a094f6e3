'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Posted } from '@/components/forms/posted';
import { usePost } from '@/components/forms/use-post';
import { type DataColumn, DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { PersonRow } from '@/lib/auth/people';
import { paths } from '@/lib/paths';
import { changePersonAction } from './actions';
import { ActiveForm, RoleForm } from './person-forms';

export type ShownPerson = PersonRow & { since: string; self: boolean };

export function PeopleTable({ people }: { people: ShownPerson[] }) {
  const t = useTranslations('people');
  const s = useTranslations('shell');
  const [posted, change] = usePost(changePersonAction);
  const columns = useMemo<DataColumn<ShownPerson>[]>(
    () => [
      {
        id: 'name',
        header: t('table.name'),
        meta: { rowHeader: true },
        cell: ({ row: { original } }) => (
          <span className={original.active ? 'font-semibold' : 'text-muted'}>
            {original.name} {original.self ? <span className="font-normal text-muted">({t('you')})</span> : null}
          </span>
        ),
      },
      { id: 'email', header: t('table.email'), accessorFn: ({ email, erased }) => (erased ? '' : email) },
      { id: 'since', header: t('table.since'), accessorKey: 'since', meta: { nowrap: true } },
      {
        id: 'role',
        header: t('table.role'),
        meta: { wide: true },
        cell: ({ row: { original } }) =>
          original.self || !original.active ? (
            s(`roles.${original.role}`)
          ) : (
            <RoleForm person={original} change={change} />
          ),
      },
      {
        id: 'state',
        header: t('table.state'),
        cell: ({ row: { original } }) =>
          original.self ? (
            t('active')
          ) : original.mergedInto ? (
            <span className="text-muted">{t('merge.state', { name: original.mergedInto })}</span>
          ) : original.erased ? (
            <span className="text-muted">{t('erase.done')}</span>
          ) : (
            <>
              <ActiveForm person={original} change={change} />
              <Link
                href={paths.erasePerson(original.id)}
                aria-label={t('erase.linkNamed', { name: original.name })}
                className="inline-flex min-h-8 items-center"
              >
                {t('erase.link')}
              </Link>
            </>
          ),
      },
    ],
    [t, s, change],
  );
  return (
    <>
      <div role="status" className="empty:hidden">
        {posted.result ? <Answer posted={posted} /> : null}
      </div>
      <DataTable
        caption={t('table.caption', { count: people.length })}
        columns={columns}
        rows={people}
        rowId={({ id }) => id}
      />
    </>
  );
}

function Answer({ posted: { result, entered } }: { posted: Posted<void> }) {
  const t = useTranslations('people');
  const e = useTranslations('errors');
  if (!result) return null;
  const words = result.ok
    ? t('changed', { name: entered.name ?? '' })
    : result.code === 'unexpected'
      ? e('unexpected', { reference: result.reference })
      : e(result.code);
  return (
    <div className="mb-6">
      <Notice kind={result.ok ? 'success' : 'warning'}>
        <p>{words}</p>
      </Notice>
    </div>
  );
}
