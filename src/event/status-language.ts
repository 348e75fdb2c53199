/** The words from which the status of an event is read: filled by `lang/<code>/event.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface StatusLanguage {}
