'use client';

import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/ui/field';
import type { PersonRow } from '@/lib/auth/people';
import { ROLES } from '@/lib/auth/person';

type PersonFormProps = { person: PersonRow; change: (form: FormData) => void };

const quietButton =
  'min-h-8 text-accent underline decoration-[0.06em] underline-offset-[0.18em] hover:text-accent-strong';

function Who({ person: { id, name } }: { person: PersonRow }) {
  return (
    <>
      <input type="hidden" name="userId" value={id} />
      <input type="hidden" name="name" value={name} />
    </>
  );
}

export function RoleForm({ person, change }: PersonFormProps) {
  const t = useTranslations('people');
  const s = useTranslations('shell');
  return (
    <form action={change} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Who person={person} />
      <select
        key={person.role}
        name="role"
        defaultValue={person.role}
        aria-label={t('roleOf', { name: person.name })}
        className={`${controlClass} !w-auto !py-1 text-small`}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {s(`roles.${role}`)}
          </option>
        ))}
      </select>
      <button type="submit" aria-label={t('giveRoleNamed', { name: person.name })} className={quietButton}>
        {t('giveRole')}
      </button>
    </form>
  );
}

export function ActiveForm({ person, change }: PersonFormProps) {
  const t = useTranslations('people');
  return (
    <form action={change} className="flex flex-wrap items-center gap-x-3">
      <Who person={person} />
      <input type="hidden" name="active" value={person.active ? 'false' : 'true'} />
      <span className={person.active ? '' : 'text-muted'}>{t(person.active ? 'active' : 'inactive')}</span>
      <button
        type="submit"
        aria-label={t(person.active ? 'deactivateNamed' : 'reactivateNamed', { name: person.name })}
        className={quietButton}
      >
        {t(person.active ? 'deactivate' : 'reactivate')}
      </button>
    </form>
  );
}
