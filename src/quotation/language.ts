/** What a language says about its quotation: filled by `lang/<code>/quotation.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface QuotationLanguage {}
