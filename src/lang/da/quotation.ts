import type { QuotationLanguage } from "../../quotation/language.js";

export const quotation: QuotationLanguage = {};
