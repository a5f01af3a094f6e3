import { portfolioWords } from '@/components/portfolio/portfolio-words';
import { yearSchema } from '@/lib/cases/portfolio';
import { getPortfolio } from '@/lib/data/portfolio';
import { portfolioTable } from '@/lib/exchange/portfolio-table';
import { paths } from '@/lib/paths';
import { download } from '../cases/[number]/export';
import { asFile, fileOptions, type TableForm } from '../cases/table-file';

/** The statistics of the year in this address, as one file. */
export async function figuresOf(request: Request, form: TableForm | 'json'): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const wanted = yearSchema.parse(given.year);
  return download(paths.portfolio(wanted), async (person) => {
    const options = fileOptions(given, person);
    const { portfolio } = await getPortfolio(person, wanted);
    const name = `portfolio-${portfolio.year}`;
    if (form !== 'json') {
      return asFile(portfolioTable(portfolio, await portfolioWords(options.language)), form, name, options);
    }
    const body = `${JSON.stringify({ format: 'scruple-portfolio-1', ...portfolio }, null, 2)}\n`;
    return { body, type: 'application/json; charset=utf-8', fileName: `${name}.json` };
  });
}
