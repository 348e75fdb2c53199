/** What a language says about its entity: filled by `lang/<code>/entity.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface EntityLanguage {}
