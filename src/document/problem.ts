import type { Span } from "./span.js";

/** What could not be read as it stands, never silent; the reading goes on without it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}
