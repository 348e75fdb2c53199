export { loadCatalogue } from "./catalogue/load.js";
export type { Document, Published } from "./document/document.js";
export type { Span } from "./document/span.js";
export { languageCodes, loadLanguage } from "./lang/load.js";
export { read, stages } from "./reading/pipeline.js";
export type * from "./reading/reading.js";
export type { ReadingOptions, Source } from "./reading/source.js";
