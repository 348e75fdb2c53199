/** What a column holds: the same on both engines. JSON is kept as text, days as "2018-10-23", truth as 0 or 1. */
export type Value = string | number | null | Uint8Array;

export type Row = Record<string, Value>;

/** The little that the record asks of an SQL engine. Statements use `?` for parameters and what both engines know. */
export interface Database {
  readonly dialect: "sqlite" | "postgres";
  all<R = Row>(sql: string, parameters?: readonly Value[]): Promise<R[]>;
  /** Returns how many rows were changed. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /**
   * Runs `work` whole or not at all. Writers take turns, within a process and between processes; inside `work`
   * only the database that it is handed may be used.
   */
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
