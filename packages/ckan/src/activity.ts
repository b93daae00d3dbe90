import { iri, RDFS, text } from "@metabridge/dcat";
import type { JsonReader } from "@metabridge/portal";
import { readAgent, saysSomething } from "./agent.js";
import { type Draft, put } from "./draft.js";
import { term } from "./value-field.js";

/** Who an agent acted for. The DCAT model has no property for it. */
export const ACTED_ON_BEHALF_OF = "http://www.w3.org/ns/prov#actedOnBehalfOf";

/** What made the dataset, as prov:Activity. Source: ckanext-dcat, `provenance_activity`. */
export function readActivity(json: JsonReader): Draft {
  const activity: Draft = { $type: "Activity" };
  const $id = json.url("uri");
  if ($id !== undefined) activity.$id = $id;
  const label = json.string("label");
  put(activity, "label", label === undefined ? undefined : [text(label)]);
  const seeAlso = json.url("seeAlso");
  put(activity, RDFS.seeAlso, seeAlso === undefined ? undefined : iri(seeAlso));
  const type = json.string("dct_type");
  put(activity, "type", type === undefined ? undefined : [term(type, "Concept")]);
  put(activity, "startedAtTime", json.date("startedAtTime"));
  put(activity, "wasAssociatedWith", json.objects("wasAssociatedWith").map(associated).filter(saysSomething));
  return activity;
}

function associated(json: JsonReader): Draft {
  const agent = readAgent(json);
  const principals = json.objects("actedOnBehalfOf").map(readAgent).filter(saysSomething);
  put(agent, ACTED_ON_BEHALF_OF, principals);
  return agent;
}
