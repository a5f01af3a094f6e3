import { getTranslations } from 'next-intl/server';
import type { Draft } from '@/lib/cases/project';
import type { FieldProblems } from '@/lib/errors';
import { paths } from '@/lib/paths';

const FIELDS = ['name', 'recipient', 'country', 'endYear'] as const;

/** Each problem of a submission as a sentence that leads to where it can be mended. */
export async function problemLinks(number: string, { components }: Draft, problems: FieldProblems) {
  const [t, validation] = await Promise.all([getTranslations('describe'), getTranslations('validation')]);
  const sentence = (code: string) => {
    const key = code as Parameters<typeof validation>[0];
    return validation.has(key) ? validation(key) : validation('invalid');
  };

  return Object.entries(problems).map(([field, code]) => {
    const [head = '', index = '', part = ''] = field.split('.');
    if (head === 'components') {
      const href = `${paths.describeComponents(number)}#${index ? field : 'add-component'}`;
      const component = components[Number(index)]?.name || t('component.number', { number: Number(index) + 1 });
      if (!index) return { href, text: t('check.problem.noComponent') };
      const entry = FIELDS.find((known) => known === part) ?? 'other';
      return { href, text: t(`check.problem.component.${entry}`, { component }) };
    }
    if (head === 'answers') {
      return {
        href: `${paths.describeAnswers(number, index)}#${part}.values`,
        text: t('check.problem.answer', { problem: sentence(code) }),
      };
    }
    if (head === 'signals') return { href: paths.describeProject(number), text: t('check.problem.signal') };
    const name = head === 'title' || head === 'summary' ? t(`project.${head}.label`) : t('project.heading');
    return {
      href: `${paths.describeProject(number)}#${head}`,
      text: t('check.problem.project', { name, problem: sentence(code) }),
    };
  });
}
