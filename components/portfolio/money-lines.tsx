import { getLocale } from 'next-intl/server';
import type { Money } from '@/lib/cases/tally';
import { formatMoney } from '@/lib/messages/format';

/** One line a currency: they are never added up. */
export async function MoneyLines({ money }: { money: readonly Money[] }) {
  const language = await getLocale();
  if (money.length === 0) return <span className="text-muted">–</span>;
  return money.map((sum) => (
    <span key={sum.currency} className="block whitespace-nowrap">
      {formatMoney(sum, language)}
    </span>
  ));
}
