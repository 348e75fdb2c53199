import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";

const server = process.env.DEMARCHE_TEST_POSTGRES;

/** The engines that the contract is tried on. PostgreSQL needs a server: its address in DEMARCHE_TEST_POSTGRES. */
export const engines: readonly {
  readonly name: string;
  readonly open: () => Promise<Database>;
  readonly missing?: string;
}[] = [
  { name: "sqlite", open: () => openStore(":memory:") },
  {
    name: "postgres",
    open: async () => {
      const schema = `t${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
      return openStore(`${server}?schema=${schema}`);
    },
    ...(server ? {} : { missing: "no server: DEMARCHE_TEST_POSTGRES is not set" }),
  },
];
