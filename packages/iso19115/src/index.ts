export type { Edition, EncodingId } from "./encoding/namespaces.js";
export { fromJson } from "./json/from-json.js";
export { json } from "./json/json-format.js";
export { type JsonWriteOptions, toJson } from "./json/to-json.js";
export type * from "./model.generated.js";
export type {
  BooleanValue,
  Code,
  DateValue,
  Encoded,
  ExtraProperty,
  GmlValue,
  IsoNode,
  IsoObject,
  Leaf,
  Measure,
  NumberValue,
  Position,
  RecordValue,
  ReferenceValue,
  Text,
  Translation,
  Xlink,
} from "./node.js";
export { pathsOf } from "./path.js";
export { type Positions, positionsOf } from "./positions.js";
export { readIso, readIsoStream } from "./read/read-iso.js";
export type { StructureProblem, StructureProblemCode } from "./validate/structure-problem.js";
export { validateStructure } from "./validate/validate-structure.js";
export { type IsoWriteOptions, writeIso } from "./write/write-iso.js";
