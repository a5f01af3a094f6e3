import { useTranslations } from 'next-intl';
import type { CountryFact } from '@/lib/rules/types';

const looks: Record<CountryFact['value'] | 'none', string> = {
  yes: 'font-bold',
  no: 'text-muted',
  disputed: 'border-[1.5px] border-dashed border-edge px-1.5 font-semibold',
  'not-listed': 'border-[1.5px] border-dashed border-edge px-1.5',
  none: 'border-[1.5px] border-dashed border-edge px-1.5',
};

/** The value of a fact in a word; a dashed outline wherever it leaves the question open. */
export function FactValue({ value }: { value: CountryFact['value'] | 'none' }) {
  const t = useTranslations('reference');
  return <span className={`inline-block rounded-control leading-snug ${looks[value]}`}>{t(`values.${value}`)}</span>;
}
