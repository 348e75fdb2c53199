import type { Asset } from "./screen.js";

/** Every file that pages fetch. */
export const assets: readonly Asset[] = [];
