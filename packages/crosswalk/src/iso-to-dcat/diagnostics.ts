import type { Diagnostic } from "@metabridge/core";
import { pathsOf, positionsOf } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";

/** The remarks of a conversion with the paths and positions of what they are about. */
export function diagnosticsOf({ record, remarks }: Conversion): Diagnostic[] {
  if (remarks.length === 0) return [];
  const paths = pathsOf(record, new Set(remarks.map(({ node }) => node)));
  const positions = positionsOf(record);
  return remarks.map(({ code, severity, message, node }) => {
    const path = paths.get(node);
    const position = positions?.of(node);
    return { code, severity, message, ...(path === undefined ? {} : { path }), ...position };
  });
}
