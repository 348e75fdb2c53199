import type { Context } from "hono";
import { screens } from "../../web/screens.js";
import { apiPath } from "../api/version.js";

const paths = new Set([
  "/documents",
  `${apiPath}/read`,
  `${apiPath}/documents`,
  ...screens.filter(({ method }) => method === "POST").map(({ path }) => path),
]);

/** Whether a request brings a document to be read: it may be as large as one, and costs as much. */
export const bringsDocument = (c: Context): boolean => c.req.method === "POST" && paths.has(c.req.path);
