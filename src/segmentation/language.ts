/** What a language says about its segmentation: filled by `lang/<code>/segmentation.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the phase
export interface SegmentationLanguage {}
