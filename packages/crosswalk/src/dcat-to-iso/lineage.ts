import type { Activity, ProvenanceStatement } from "@metabridge/dcat";
import type { LI_Lineage, LI_ProcessStep, MD_Scope, Text } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";
import { iso, type Referable } from "./view.js";

/** dct:provenance and prov:wasGeneratedBy -> LI_Lineage with its process steps. GeoDCAT-AP 3.0.0, “Lineage”. */
export function resourceLineage(c: Conversion, scope: MD_Scope | undefined): LI_Lineage[] {
  const statements = (c.resource.provenance ?? []).flatMap((one) => statement(c, c.full(one)));
  const processStep = (c.resource.wasGeneratedBy ?? []).flatMap((one) => step(c, c.full(one)) ?? []);
  const [first, ...others] = statements;
  const found = others.map((text) => iso("LI_Lineage", { statement: text }));
  if (first !== undefined || processStep.length > 0)
    found.unshift(iso("LI_Lineage", { statement: first, processStep }));
  return scope === undefined ? found : found.map((one) => ({ ...one, scope }));
}

function statement(c: Conversion, node: Referable<ProvenanceStatement>): Text[] {
  const name = c.anchor(node);
  const said = node.$type === undefined ? undefined : c.text(node.description, "\n\n");
  if (said === undefined) return name === undefined ? [] : [name];
  if (name === undefined) return [said];
  // An IRI alone is the link of what is said.
  return name.href !== undefined && name.value === name.href
    ? [{ ...said, value: said.value ?? name.href, href: name.href }]
    : [name, said];
}

/** prov:Activity -> LI_ProcessStep. */
function step(c: Conversion, node: Referable<Activity>): LI_ProcessStep | undefined {
  const name = c.anchor(node);
  const said = node.$type === undefined ? [] : (node.description ?? []);
  if (name !== undefined) return iso("LI_ProcessStep", { description: name, rationale: c.text(said, "\n\n") });
  // What was done stands first in each language, then why.
  const languages = new Set<string>();
  const isFirst = said.map((one) => {
    const language = c.locales.isOwn(one) ? "" : (one.language ?? "");
    return !languages.has(language) && languages.add(language) !== undefined;
  });
  const description = c.text(said.filter((_, at) => isFirst[at]));
  if (description === undefined) return undefined;
  const rationale = c.text(
    said.filter((_, at) => !isFirst[at]),
    "\n\n",
  );
  return iso("LI_ProcessStep", { description, rationale });
}
