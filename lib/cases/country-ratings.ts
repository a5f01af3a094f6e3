/** What one case answers to a question about a State. `values` are option ids; `unknown` alone is no rating. */
export type Rating = { country: string; question: string; values: readonly string[] };

/** A question about a State that cases answer differently: each answer, and how many cases give it. */
export type DifferingRating = {
  country: string;
  question: string;
  answers: { values: string[]; cases: number }[];
};

/** How cases rate the same States. */
export class CountryRatings {
  private counts = new Map<string, Map<string, number>>();

  add(ratings: readonly Rating[]): void {
    for (const { country, question, values } of ratings) {
      if (values.length === 0 || values.includes('unknown')) continue;
      const key = `${country} ${question}`;
      const answers = this.counts.get(key) ?? new Map<string, number>();
      // The order in which options were ticked says nothing.
      const answer = values.toSorted().join(' ');
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      this.counts.set(key, answers);
    }
  }

  /** By State and question; the commonest answer first. */
  differing(): DifferingRating[] {
    return [...this.counts]
      .filter(([, answers]) => answers.size > 1)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, answers]) => {
        const [country = '', question = ''] = key.split(' ');
        const counted = [...answers].map(([answer, cases]) => ({ values: answer.split(' '), cases }));
        return { country, question, answers: counted.toSorted((a, b) => b.cases - a.cases) };
      });
  }
}
