import { getTranslations } from 'next-intl/server';
import type { Language } from '@/lib/auth/person';
import type { FormerVersion, Published } from '@/lib/data/published';
import { formatDate, formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import type { PublicFrame, PublicNotice, PublicReport } from '@/lib/reports/public-page';

/** Head and foot of the public pages, in a language: a copy that others keep must not depend on who reads it. */
export async function publicFrame(language: Language): Promise<PublicFrame> {
  const [t, p] = await Promise.all([words(language, 'shell'), words(language, 'publication')]);
  return {
    language,
    product: { words: t('product'), href: paths.desk },
    skip: t('skip'),
    navigation: {
      label: t('nav.label'),
      links: [
        { words: p('public.title'), href: paths.published },
        { words: t('nav.guideline'), href: paths.guideline() },
        { words: t('nav.rulebook'), href: paths.rulebook },
        { words: t('nav.countries'), href: paths.countries },
      ],
    },
    foot: {
      notice: t('footer.notice'),
      links: [
        { words: t('footer.norm'), href: paths.guideline() },
        { words: t('footer.ledger'), href: paths.ledger },
        { words: t('footer.schemas'), href: paths.schemas },
      ],
    },
  };
}

/** What stands over and under a public version. */
export async function aroundReport({ number, language, at, former }: Published): Promise<PublicReport> {
  const t = await words(language, 'publication');
  return {
    about: t('public.about', { number, at: formatDateTime(at, language) }),
    formsLabel: t('public.forms'),
    forms: [
      { words: t('public.pdf'), href: paths.publishedPdf(number) },
      { words: t('public.json'), href: paths.publishedJson(number) },
      ...(former.length > 0 ? [{ words: t('public.earlier', { count: former.length }), href: '#former' }] : []),
    ],
    former: await formerVersions(former, language),
  };
}

/** What stands where a public version was withdrawn. */
export async function withdrawnNotice(
  { number, at, role, former }: Published,
  language: Language,
): Promise<PublicNotice> {
  const [t, s] = await Promise.all([words(language, 'publication'), words(language, 'shell')]);
  return {
    eyebrow: number,
    title: t('public.withdrawn.title'),
    lead: t('public.withdrawn.lead', { number, role: s(`roles.${role}`), at: formatDate(at, language) }),
    steps: {
      title: t('public.withdrawn.steps'),
      lines: [
        t('public.withdrawn.copy'),
        t('public.withdrawn.ask', { number }),
        t('public.withdrawn.again'),
        { words: t('public.withdrawn.others'), href: paths.published },
        { words: t('public.withdrawn.staff'), href: paths.publication(number) },
      ],
    },
    former: await formerVersions(former, language),
  };
}

/** What stands where nothing was ever public. */
export async function absentNotice(language: Language): Promise<PublicNotice> {
  const t = await words(language, 'publication');
  return {
    eyebrow: '',
    title: t('public.none.title'),
    lead: t('public.none.lead'),
    steps: {
      title: t('public.none.steps'),
      lines: [t('public.none.address'), { words: t('public.none.others'), href: paths.published }],
    },
    former: { title: '', lines: [] },
  };
}

async function formerVersions(former: readonly FormerVersion[], language: Language): Promise<PublicReport['former']> {
  const t = await words(language, 'publication');
  const at = (iso: string) => formatDateTime(iso, language);
  return {
    title: t('public.former.title'),
    lines: former.map(({ from, until, ended }) => t(`public.former.${ended}`, { from: at(from), until: at(until) })),
  };
}

function words<Part extends 'shell' | 'publication'>(locale: Language, namespace: Part) {
  return getTranslations({ locale, namespace });
}
