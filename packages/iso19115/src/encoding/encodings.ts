import { ISO19139_SHAPES, ISO19139_TRANSFORMS } from "../iso19139/shapes/index.js";
import { MODEL_CLASSES } from "../model/index.js";
import { compileEncoding, type Encoding } from "./encoding.js";
import { type EncodingId, ISO19139_NAMESPACES, iso19115_3Namespaces } from "./namespaces.js";

let compiled: Readonly<Record<EncodingId, Encoding>> | undefined;

/** Both encodings, compiled from the declarations when they are used first. */
export function encodings(): Readonly<Record<EncodingId, Encoding>> {
  compiled ??= {
    iso19139: compileEncoding("iso19139", ISO19139_NAMESPACES, MODEL_CLASSES, ISO19139_SHAPES, ISO19139_TRANSFORMS),
    "iso19115-3": compileEncoding("iso19115-3", iso19115_3Namespaces("2.0"), MODEL_CLASSES, {}, []),
  };
  return compiled;
}
