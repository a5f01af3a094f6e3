import { redirect } from 'next/navigation';
import { DeskView } from '@/components/desk/desk-view';
import { Welcome } from '@/components/desk/welcome';
import { currentPerson } from '@/lib/auth/session';
import { getDesk } from '@/lib/data/desk';
import { paths } from '@/lib/paths';

export default async function DeskPage() {
  const person = await currentPerson();
  if (!person) return <Welcome />;
  if (person.role === 'administrator') redirect(paths.people);
  return <DeskView person={person} desk={await getDesk(person)} />;
}
