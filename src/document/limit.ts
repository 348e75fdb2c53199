/** Bounds that keep a hostile input from taking the machine. */
export const limit = {
  /** Bytes of one document, before decoding. */
  bytes: 16 * 1024 * 1024,
  /** Elements within elements; what lies deeper is read without its tags. */
  htmlDepth: 200,
  /** Elements of one page; the rest is left out. */
  htmlElements: 200_000,
  /** Seconds until an address must have answered in full. */
  fetchSeconds: 30,
  redirects: 5,
} as const;
