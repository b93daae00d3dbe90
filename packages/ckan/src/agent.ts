import { iri, mailto, text } from "@metabridge/dcat";
import type { JsonReader } from "@metabridge/portal";
import { type Draft, put } from "./draft.js";
import { textsOf } from "./fluent.js";
import { term } from "./value-field.js";

/** What identifies a contact point in vCard; ckanext-dcat writes it for `identifier`. */
export const HAS_UID = "http://www.w3.org/2006/vcard/ns#hasUID";

/** `uri` of an agent or contact point, where it is one. */
function identified($type: string, json: JsonReader): Draft {
  const $id = json.url("uri");
  return $id === undefined ? { $type } : { $type, $id };
}

function mail(json: JsonReader): string | undefined {
  const written = json.string("email");
  if (written === undefined) return undefined;
  const address = mailto(written);
  if (address === undefined) json.report("email", `“${written}” is no mail address; it is left out.`);
  return address;
}

const listed = (id: string | undefined) => (id === undefined ? undefined : [iri(id)]);

/** A contact point. Source: ckanext-dcat, `_parse_contact_point` of the scheming profile, as vcard:Kind. */
export function readContact(json: JsonReader): Draft {
  const kind = identified("Kind", json);
  put(kind, "fn", textsOf(json, "name"));
  put(kind, "hasEmail", listed(mail(json)));
  put(kind, "hasURL", listed(json.url("url")));
  const identifier = json.string("identifier");
  put(kind, HAS_UID, identifier === undefined ? undefined : [text(identifier)]);
  return kind;
}

/** A publisher, creator or other agent, as foaf:Agent. */
export function readAgent(json: JsonReader): Draft {
  const agent = identified("Agent", json);
  put(agent, "name", textsOf(json, "name"));
  put(agent, "mbox", listed(mail(json)));
  const homepage = json.url(json.has("url") ? "url" : "homepage");
  put(agent, "homepage", listed(homepage));
  if (json.string("homepage") === json.string("url")) json.ignore("homepage", "the same as the url");
  const type = json.string("type");
  put(agent, "type", type === undefined ? undefined : term(type, "Concept"));
  const identifier = json.string("identifier");
  put(agent, "identifier", identifier === undefined ? undefined : [text(identifier)]);
  return agent;
}

/** Whether a node says anything beside its class. */
export function saysSomething(draft: Draft): boolean {
  return Object.keys(draft).length > 1;
}
