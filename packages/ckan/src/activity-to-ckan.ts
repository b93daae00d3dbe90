import { RDFS } from "@metabridge/dcat";
import type { DcatReader } from "@metabridge/portal";
import { ACTED_ON_BEHALF_OF } from "./activity.js";
import type { CkanOptions } from "./options.js";
import type { CkanAgent, CkanPackage } from "./package.js";
import { termOf } from "./value-field.js";

/** What made the dataset. A person who did it is named where persons are shown. */
export function activitiesOf(
  reader: DcatReader,
  options: CkanOptions,
): NonNullable<CkanPackage["provenance_activity"]> {
  return reader.nodes("wasGeneratedBy").flatMap((node) => {
    const uri = node.id();
    const label = node.label() ?? node.text("description");
    const seeAlso = node.iri(RDFS.seeAlso);
    const type = node.nodes("type").flatMap((one) => termOf(one) ?? [])[0];
    const started = node.literal("startedAtTime")?.value;
    const agents = node.nodes("wasAssociatedWith").map((one) => agentOf(one, options));
    const all = {
      ...(uri === undefined ? {} : { uri }),
      ...(label === undefined ? {} : { label }),
      ...(seeAlso === undefined ? {} : { seeAlso }),
      ...(type === undefined ? {} : { dct_type: type }),
      ...(started === undefined ? {} : { startedAtTime: started }),
      ...(agents.length === 0 ? {} : { wasAssociatedWith: agents }),
    };
    return Object.keys(all).length === 0 ? [] : [all];
  });
}

function agentOf(node: DcatReader, options: CkanOptions): CkanAgent {
  const principals = node.nodes(ACTED_ON_BEHALF_OF);
  if (node.type === "Person" && options.persons !== "show" && principals.length > 0) {
    for (const property of ["name", "mbox", "phone"] as const)
      node.hide(property, "person-hidden", "A person's data are not published where the organisation is known.");
  }
  const hidden = node.type === "Person" && options.persons !== "show" && principals.length > 0;
  const uri = node.id();
  const name = hidden ? undefined : node.text("name");
  const email = hidden ? undefined : node.iri("mbox")?.replace(/^mailto:/, "");
  const homepage = node.nodes("homepage")[0]?.id();
  const type = node.nodes("type").flatMap((one) => termOf(one) ?? [])[0];
  const identifier = node.text("identifier");
  const behalf = principals.flatMap((one) => one.label() ?? []).map((one) => ({ name: one }));
  return {
    ...(uri === undefined ? {} : { uri }),
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(type === undefined ? {} : { type }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(behalf.length === 0 ? {} : { actedOnBehalfOf: behalf }),
  };
}
