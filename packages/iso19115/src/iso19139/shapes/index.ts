import type { ClassDeclaration } from "../../declare/class.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import * as citation from "./citation.js";
import * as content from "./content.js";
import * as distribution from "./distribution.js";
import * as identification from "./identification.js";
import * as language from "./language.js";
import * as lineage from "./lineage.js";
import * as metadata from "./metadata.js";
import * as other from "./other.js";
import * as quality from "./quality.js";
import * as services from "./services.js";

const all: readonly object[] = [
  citation,
  content,
  distribution,
  identification,
  language,
  lineage,
  metadata,
  other,
  quality,
  services,
];
const entries = all.flatMap((module) => Object.entries(module) as [string, ClassDeclaration | ShapeTransform][]);

/** The classes that ISO 19139 shapes otherwise than ISO 19115-1 does, by name. */
export const ISO19139_SHAPES: Readonly<Record<string, ClassDeclaration>> = Object.fromEntries(
  entries.filter((entry): entry is [string, ClassDeclaration] => "properties" in entry[1]),
);

/** How they become classes of the model, and back. */
export const ISO19139_TRANSFORMS: readonly ShapeTransform[] = entries
  .map(([, exported]) => exported)
  .filter((exported): exported is ShapeTransform => "up" in exported);
