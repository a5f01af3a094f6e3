import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { type Pool, type QueryArrayConfig, types } from 'pg';

/**
 * The schema engine's way to the database: Prisma's adapter, mended in two places.
 *
 * - It cuts a script at every semicolon, also inside a function body, and sends the pieces one by one. Here a script goes
 *   whole, so that a migration is applied entirely or not at all.
 * - It refuses PostgreSQL's internal type "char", in which the system tables keep their kinds. The engine reads those
 *   tables, and expects a character.
 */
export function engineAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const characterColumns = readCharactersAsText(pool);
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      return Object.assign(adapter, {
        executeScript: async (script: string) => {
          await pool.query(script);
        },
        queryRaw: async (query: SqlQuery): Promise<SqlResultSet> => {
          const result = await queryRaw(query);
          const characters = characterColumns.get(result.rows);
          const columnTypes = result.columnTypes.map((type, column) =>
            characters?.has(column) ? ColumnTypeEnum.Character : type,
          );
          return { ...result, columnTypes };
        },
      });
    },
    connectToShadowDb: () => Promise.reject(new Error('No shadow database is needed here.')),
  };
}

/** Has the pool say "text" where PostgreSQL said "char", and remembers for which columns of which rows it did. */
function readCharactersAsText(pool: Pool): WeakMap<object, Set<number>> {
  const columns = new WeakMap<object, Set<number>>();
  const send = pool.query.bind(pool);
  const query = async (request: QueryArrayConfig) => {
    const result = await send(request);
    if (!result.fields) return result;
    const isCharacter = result.fields.map((field) => field.dataTypeID === types.builtins.CHAR);
    columns.set(result.rows, new Set(isCharacter.flatMap((is, column) => (is ? [column] : []))));
    const fields = result.fields.map((field, column) =>
      isCharacter[column] ? { ...field, dataTypeID: types.builtins.TEXT } : field,
    );
    return Object.assign(result, { fields });
  };
  Object.assign(pool, { query });
  return columns;
}
