import { asDemarcheError, type ErrorCode } from "../error/error.js";
import type { Failure } from "../web/screen.js";

/** The status of an answer for each error that is the asker's own; all others are ours (500). */
const statusOf: Partial<Record<ErrorCode, number>> = {
  "empty-input": 422,
  "binary-input": 422,
  "no-article": 422,
  "no-text": 422,
  "too-large": 413,
  "bad-json": 400,
  "not-an-object": 400,
  "bad-field": 400,
  "bad-day": 400,
  "bad-preference": 400,
  "unknown-language": 422,
  "bad-address": 400,
  "private-address": 403,
  "fetch-failed": 502,
  "bad-query": 400,
  "bad-cursor": 400,
  "not-found": 404,
  "no-page": 404,
  "bad-parameter": 400,
  "no-zone": 400,
  "wrong-host": 421,
  "cross-site": 403,
  "token-needed": 401,
  "read-only": 403,
  "too-many-requests": 429,
  "wrong-content-type": 415,
  usage: 400,
  "store-failed": 503,
  "store-not-opened": 503,
  "store-too-new": 503,
};

/** What is told of an error: never a path, a query or a stack, whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  const error = asDemarcheError(thrown, "the request");
  const status = statusOf[error.code] ?? 500;
  const ours = status === 500 || status === 503;
  return {
    status,
    code: error.code,
    message: ours ? (error.code === "internal" ? "the request failed" : "the record could not be used") : error.message,
    hint:
      ours && error.code !== "internal"
        ? "Try again; whoever runs the server finds the reason in its log."
        : error.hint,
  };
}

/** RFC 9457, with the code and the hint of the error table. */
export function problemOf({ status, code, message, hint }: Failure, instance: string): object {
  return {
    type: `urn:demarche:error:${code}`,
    title: code.replaceAll("-", " "),
    status,
    detail: message,
    instance,
    code,
    hint,
  };
}
