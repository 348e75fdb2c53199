import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares in a time that tells nothing of either. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** What follows from a secret for one purpose, and does not lead back to it. */
export const derived = (secret: string, purpose: string): string =>
  createHmac("sha256", secret).update(purpose).digest("base64url");
