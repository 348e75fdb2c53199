import { DemarcheError } from "../../error/error.js";
import type { Gazetteer } from "../../syntax/gazetteer.js";
import { labelCount, rowLength } from "../../syntax/name-label.js";
import type { Weights } from "../../syntax/weights.js";
import type { Field } from "./crf.js";
import { featureVersion } from "./feature.js";

/** Trained weights of the name recognizer for one language, with what is known of words beforehand. */
export interface NameModel {
  readonly code: string;
  readonly gazetteer: Gazetteer;
  readonly field: Field;
}

export function modelOf(code: string, gazetteer: Gazetteer, field: Field): NameModel {
  return { code, gazetteer, field };
}

/** The model in an opened weights file; @throws DemarcheError `damaged-model` where it was made for another program. */
export function nameModelFrom(code: string, { meta, arrays }: Weights, file: string): NameModel {
  const { rows, value, transition, cells, common } = arrays as unknown as Field & Gazetteer;
  const fits =
    meta.kind === "names" &&
    meta.features === featureVersion &&
    meta.labels === labelCount &&
    rows instanceof Int8Array &&
    Number.isInteger(Math.log2(rows.length / rowLength)) &&
    value?.length === 256 &&
    transition?.length === labelCount * labelCount &&
    Number.isInteger(Math.log2(cells?.length)) &&
    Number.isInteger(Math.log2(common?.length));
  if (!fits) throw new DemarcheError("damaged-model", `${file} (made for other features than this program's)`);
  return modelOf(code, { cells, common, genitive: meta.genitive === true }, { rows, value, transition });
}
