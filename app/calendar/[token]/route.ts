import ical, { ICalCalendarMethod } from 'ical-generator';
import { createTranslator, type Messages } from 'next-intl';
import { calendarOf } from '@/lib/data/calendar-feed';
import { env } from '@/lib/env';
import { loadMessages } from '@/lib/messages/load';
import { paths } from '@/lib/paths';

/** A person's own days as iCalendar (RFC 5545), for their calendar program. Titles of cases stay in the application. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const found = await calendarOf(token.replace(/\.ics$/, ''));
  if (!found) return new Response('Not found', { status: 404 });
  const { language } = found.person;
  const messages = (await loadMessages(language, ['notices'])) as Messages;
  const t = createTranslator({ locale: language, messages, namespace: 'notices' });
  const calendar = ical({
    name: t('calendar.name'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Scruple//Scruple//EN',
  });
  for (const day of found.days) {
    const { number, decision, on } = day;
    const part = day.kind === 'condition' ? `-${day.condition}` : '';
    calendar.createEvent({
      id: `${number}-${decision}-${day.kind}${part}@scruple`,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(`${on}T00:00:00Z`),
      summary:
        day.kind === 'condition'
          ? t('calendar.condition', { number, decision, condition: day.condition })
          : t('calendar.review', { number, decision }),
      url: `${env().PUBLIC_URL}${paths.decisions(number)}`,
    });
  }
  return new Response(calendar.toString(), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="scruple.ics"',
      'Cache-Control': 'private, no-store',
    },
  });
}
