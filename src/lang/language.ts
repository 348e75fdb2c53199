import type { EntityLanguage } from "../entity/language.js";
import type { NameModel } from "../entity/recognizer.js";
import type { EventLanguage } from "../event/language.js";
import type { QuotationLanguage } from "../quotation/language.js";
import type { SegmentationLanguage } from "../segmentation/language.js";
import type { SyntaxModel } from "../syntax/model.js";
import type { TimeLanguage } from "../time/language.js";

/** What a folder `lang/<code>/` holds: one file for each phase, all of it data. */
export interface LanguageData {
  /** BCP 47 primary subtag */
  readonly code: string;
  readonly segmentation: SegmentationLanguage;
  readonly time: TimeLanguage;
  readonly entity: EntityLanguage;
  readonly quotation: QuotationLanguage;
  readonly event: EventLanguage;
}

/** A language ready to read with: its data and its trained weights. */
export interface Language extends LanguageData {
  readonly syntaxModel: SyntaxModel;
  readonly nameModel: NameModel;
}
