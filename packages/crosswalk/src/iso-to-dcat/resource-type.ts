import { type Concept, text } from "@metabridge/dcat";
import { findResourceType } from "@metabridge/vocabularies";
import { inspireConcept, wordsOf } from "./code-labels.js";
import type { Conversion } from "./conversion.js";
import { codeText } from "./locales.js";

/** MD_ScopeCode -> dct:type, for all others: applications, documents, tiles, … */
export function otherType(c: Conversion): Concept[] | undefined {
  const scope = c.record.metadataScope?.[0]?.resourceScope;
  const written = codeText(scope);
  if (scope === undefined || written === undefined) return undefined;
  const found = findResourceType(written);
  if (found?.iri !== undefined) return undefined;
  const prefLabel = [found === undefined ? text(written) : text(wordsOf(found.code), "en")];
  return [c.from(scope, { $type: "Concept", prefLabel } satisfies Concept)];
}

/** MD_ScopeCode -> geodcatap:resourceType, for the three that INSPIRE has. GeoDCAT-AP 3.0.0, “Resource type”. */
export function resourceType(c: Conversion): Concept | undefined {
  const scope = c.record.metadataScope?.[0]?.resourceScope;
  const written = codeText(scope);
  const found = written === undefined ? undefined : findResourceType(written);
  const concept = found?.iri === undefined ? undefined : inspireConcept("ResourceType", found.code);
  return concept === undefined || scope === undefined ? undefined : c.from(scope, concept);
}
