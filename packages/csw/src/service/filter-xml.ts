import type { XmlWriter } from "@metabridge/xml";
import type { Comparison, Filter } from "./filter.js";
import type { CswVersion } from "./namespaces.js";

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  "=": "PropertyIsEqualTo",
  "<>": "PropertyIsNotEqualTo",
  "<": "PropertyIsLessThan",
  ">": "PropertyIsGreaterThan",
  "<=": "PropertyIsLessThanOrEqualTo",
  ">=": "PropertyIsGreaterThanOrEqualTo",
};

/** Prefixes that the names of properties have. */
export const PROPERTY_PREFIXES: Readonly<Record<string, string>> = {
  dc: "http://purl.org/dc/elements/1.1/",
  dct: "http://purl.org/dc/terms/",
  apiso: "http://www.opengis.net/cat/csw/apiso/1.0",
};

/** Writes a Filter element: OGC 04-095 (Filter 1.1) for 2.0.2, OGC 09-026r2 (FES 2.0) for 3.0. */
export function writeFilter(writer: XmlWriter, filter: Filter, version: CswVersion): void {
  const names =
    version === "2.0.2"
      ? ({ prefix: "ogc", property: "PropertyName" } as const)
      : ({ prefix: "fes", property: "ValueReference" } as const);
  writer.open(`${names.prefix}:Filter`);
  writeOperator(writer, filter, names);
  writer.close();
}

interface FilterNames {
  readonly prefix: string;
  readonly property: string;
}

function writeOperator(writer: XmlWriter, filter: Filter, names: FilterNames): void {
  const { prefix, property } = names;
  switch (filter.operator) {
    case "and":
    case "or": {
      // An And of one operand is not valid.
      const [only] = filter.of;
      if (filter.of.length === 1 && only !== undefined) {
        writeOperator(writer, only, names);
        return;
      }
      writer.open(`${prefix}:${filter.operator === "and" ? "And" : "Or"}`);
      for (const one of filter.of) writeOperator(writer, one, names);
      break;
    }
    case "not":
      writer.open(`${prefix}:Not`);
      writeOperator(writer, filter.of, names);
      break;
    case "like":
      writer.open(`${prefix}:PropertyIsLike`);
      writer.attribute("wildCard", "*");
      writer.attribute("singleChar", "#");
      writer.attribute("escapeChar", "\\");
      writer.leaf(`${prefix}:${property}`, filter.property);
      writer.leaf(`${prefix}:Literal`, filter.pattern.replaceAll("#", "\\#"));
      break;
    case "bbox": {
      const [west, south, east, north] = filter.box;
      writer.open(`${prefix}:BBOX`);
      writer.leaf(`${prefix}:${property}`, filter.property);
      writer.open("gml:Envelope");
      // Latitude comes first in this reference system, as its URN says.
      writer.attribute("srsName", "urn:ogc:def:crs:EPSG::4326");
      writer.leaf("gml:lowerCorner", `${south} ${west}`);
      writer.leaf("gml:upperCorner", `${north} ${east}`);
      writer.close();
      break;
    }
    default:
      writer.open(`${prefix}:${COMPARISONS[filter.operator]}`);
      writer.leaf(`${prefix}:${property}`, filter.property);
      writer.leaf(`${prefix}:Literal`, filter.value);
  }
  writer.close();
}
