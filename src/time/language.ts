/** What a language says about its time: filled by `lang/<code>/time.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface TimeLanguage {}
