/** What a language says about its event: filled by `lang/<code>/event.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface EventLanguage {}
