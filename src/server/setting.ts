import type { Catalogue } from "../catalogue/catalogue.js";
import type { Database } from "../store/database.js";

/** What a server is started with; nothing of it changes while it runs. */
export interface Setting {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** Asked of everybody, where there is one. */
  readonly token: string | null;
  /** Whether documents may be added. */
  readonly writable: boolean;
  /** Whether addresses inside one's own network are fetched. */
  readonly allowPrivate: boolean;
  /** What it is bound to. */
  readonly host: string;
  /** Names that a request may call this server by, in lower case and without the port; see `guard/host.ts`. */
  readonly hosts: ReadonlySet<string>;
  /** What a page must send back with a change; new at each start. */
  readonly csrf: string;
  readonly now: () => Date;
  /** Takes note of a defect; never shown to whoever asked. */
  readonly log: (error: unknown) => void;
}
