import type { ProvenanceStatement } from "@metabridge/dcat";
import type { LI_Lineage, Text } from "@metabridge/iso19115";
import { type Conversion, some } from "./conversion.js";

/**
 * LI_Lineage/statement -> dct:provenance; what the process steps and sources say is provenance as well.
 * GeoDCAT-AP 3.0.0, “Lineage”.
 */
export function provenance(c: Conversion, all: readonly LI_Lineage[] | undefined): ProvenanceStatement[] | undefined {
  const found: ProvenanceStatement[] = [];
  const add = (leaf: Text | undefined): void => {
    const description = c.text(leaf);
    if (leaf !== undefined && description !== undefined) {
      found.push(c.from(leaf, { $type: "ProvenanceStatement", description } satisfies ProvenanceStatement));
    }
  };
  for (const { statement, processStep, source } of all ?? []) {
    add(statement);
    for (const step of processStep ?? []) add(step.description);
    for (const one of source ?? []) add(one.description);
  }
  return some(found);
}
