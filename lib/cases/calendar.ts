/** A decision to go on, or to freeze, is looked at again within this many months. */
export const REVIEW_WITHIN_MONTHS = 12;

/** The day of a moment, in UTC, as an ISO date. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day this many days after another; both ISO dates. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The latest day on which a decision taken on `today` may be looked at again. Both are ISO dates. */
export function latestReviewOn(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + REVIEW_WITHIN_MONTHS);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString().slice(0, 10);
}
