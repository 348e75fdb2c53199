import type { SegmentationLanguage } from "../../segmentation/language.js";

export const segmentation: SegmentationLanguage = {};
