import type { Concept } from "@metabridge/dcat";
import { findResourceType } from "@metabridge/vocabularies";
import { inspireConcept } from "./code-labels.js";
import type { Conversion } from "./conversion.js";
import { codeText } from "./locales.js";

/** MD_ScopeCode -> geodcatap:resourceType, for the three that INSPIRE has. GeoDCAT-AP 3.0.0, “Resource type”. */
export function resourceType(c: Conversion): Concept | undefined {
  const scope = c.record.metadataScope?.[0]?.resourceScope;
  const written = codeText(scope);
  const found = written === undefined ? undefined : findResourceType(written);
  const concept = found?.iri === undefined ? undefined : inspireConcept("ResourceType", found.code);
  return concept === undefined || scope === undefined ? undefined : c.from(scope, concept);
}
