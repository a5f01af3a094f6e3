import { getLocale, getTranslations } from 'next-intl/server';
import type { FieldChange } from '@/lib/cases/field-changes';
import { formatDateTime, formatMoney } from '@/lib/messages/format';
import type { FindingWords } from './finding-words';

type Row = FieldChange & { id: string; by: { name: string }; at: string; version: number };

const PROJECT_FIELDS = ['title', 'summary', 'donor', 'implementer', 'indicators'] as const;
const COMPONENT_FIELDS = [
  'name',
  'description',
  'recipient',
  'country',
  'place',
  'amount',
  'startYear',
  'endYear',
] as const;

/** Each change of a field: what it held, what it holds, who changed it, when and why. */
export async function FieldHistory({ rows, words }: { rows: readonly Row[]; words: FindingWords }) {
  const [t, d, language] = await Promise.all([getTranslations('history'), getTranslations('describe'), getLocale()]);
  const label = (field: string): string => {
    const [kind = '', subject = '', ...rest] = field.split('.');
    const project = PROJECT_FIELDS.find((name) => name === subject);
    if (kind === 'project' && project) return d(`project.${project}.label`);
    if (kind === 'component') {
      const name = COMPONENT_FIELDS.find((known) => known === rest[0]);
      const own =
        name === 'startYear' || name === 'endYear' ? d(`component.${name}`) : name && d(`component.${name}.label`);
      return t('fields.of', { field: own ?? field, subject: words.subject(subject) });
    }
    if (kind === 'answer') {
      return t('fields.of', { field: words.rulebook.question(rest.join('.')), subject: words.subject(subject) });
    }
    return kind === 'signal' ? t('fields.phrase') : field;
  };
  const shown = (field: string, value: unknown): string => {
    const [kind, , question = ''] = field.split('.');
    if (value === null || value === undefined) return '';
    if (kind === 'answer' && Array.isArray(value)) {
      return value.map((option) => words.rulebook.option(question, String(option))).join(', ');
    }
    if (kind === 'signal') return t(value === 'refuted' ? 'fields.refuted' : 'fields.confirmed');
    if (field.endsWith('.country')) return words.country(String(value));
    if (isMoney(value)) return formatMoney(value, language);
    return Array.isArray(value) ? value.join('\n') : String(value);
  };
  return (
    <ol className="mt-8 border-hairline border-t">
      {rows.map((row) => (
        <li key={row.id} className="border-hairline border-b py-4">
          <h3 className="font-semibold">{label(row.field)}</h3>
          <p className="text-muted text-small">
            {t('fields.by', { name: row.by.name, date: formatDateTime(row.at, language), version: row.version })}
          </p>
          <dl className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            <Side term={t('fields.before')} text={shown(row.field, row.before)} none={t('fields.nothing')} />
            <Side term={t('fields.after')} text={shown(row.field, row.after)} none={t('fields.nothing')} />
          </dl>
          {row.why ? (
            <p dir="auto" className="wrap-anywhere mt-2 max-w-prose whitespace-pre-wrap text-small">
              <span className="text-muted">{t('fields.why')}</span> {row.why}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Side({ term, text, none }: { term: string; text: string; none: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted text-small">{term}</dt>
      <dd dir="auto" className={`wrap-anywhere whitespace-pre-wrap ${text ? '' : 'unknown'}`}>
        {text || none}
      </dd>
    </div>
  );
}

function isMoney(value: unknown): value is { value: number; currency: string } {
  return typeof value === 'object' && value !== null && 'currency' in value && 'value' in value;
}
