import { type Concept, isIri, type Resource, safeIri } from "@metabridge/dcat";
import type { JsonReader, PartyFields, ResourceBuilder } from "@metabridge/portal";
import {
  findDataTheme,
  findFileFormat,
  findHvdCategory,
  findLanguage,
  findLicence,
  findRole,
  findServiceProtocol,
  findTopicCategory,
  serviceProtocolOfUrl,
} from "@metabridge/vocabularies";

/** The core properties of a record, or of a collection, but for its dates. */
export function readCore(reader: JsonReader, to: ResourceBuilder): void {
  const language = reader.object("language");
  const tag = language === undefined ? undefined : codeOf(language);
  to.text("title", reader.string("title"), tag).text("description", reader.string("description"), tag);
  // DCAT-AP has no catalogue record without the date of its change.
  const isDated = reader.has("updated");
  if (tag !== undefined && isDated) to.record({ language: tag });
  to.keywords(reader.strings("keywords"), tag);
  for (const one of reader.objects("languages")) {
    const code = codeOf(one);
    if (code !== undefined && code !== tag && isDated) to.record({ language: code });
  }
  for (const one of reader.objects("resourceLanguages")) {
    const code = one.peek("code");
    if (typeof code === "string" && to.inLanguage(code)) codeOf(one);
  }
  for (const theme of reader.objects("themes")) readTheme(theme, to, tag);
  for (const contact of reader.objects("contacts")) readContact(contact, to);
  to.rights(reader.string("rights"));
}

/** The tag of a language; its name where it is the usual one. The EU's table of languages has no regions, which is told. */
function codeOf(language: JsonReader): string | undefined {
  const code = language.string("code");
  const found = code === undefined ? undefined : findLanguage(code);
  for (const key of ["name", "alternate"]) {
    if (language.peek(key) === found?.name) language.ignore(key, "the code has it");
  }
  if (found !== undefined && code?.includes("-") === true) {
    language.report("language.region", `“${code}” has a region, which the languages of DCAT-AP have not.`, "info");
  }
  return code;
}

/** Concepts of one scheme, each where GeoDCAT-AP has it. */
function readTheme(theme: JsonReader, to: ResourceBuilder, language: string | undefined): void {
  const scheme = theme.string("scheme");
  for (const one of theme.objects("concepts")) {
    const id = one.string("id");
    const url = one.string("url");
    const title = one.string("title");
    const description = one.string("description");
    const $id = safeIri(url ?? "") ?? (id !== undefined && isIri(id) ? id : undefined);
    const inScheme: Concept["inScheme"] =
      scheme === undefined
        ? undefined
        : [isIri(scheme) ? { $id: scheme } : { $type: "ConceptScheme", title: [{ value: scheme }] }];
    const label = title ?? (id !== undefined && id !== $id ? id : undefined);
    const concept: Concept = {
      $type: "Concept",
      ...($id === undefined ? {} : { $id }),
      ...(label === undefined
        ? {}
        : { prefLabel: [{ value: label, ...(language === undefined ? {} : { language }) }] }),
      ...(id === undefined || id === $id || id === label ? {} : { notation: [{ value: id }] }),
      ...(description === undefined ? {} : { definition: [{ value: description }] }),
      ...(inScheme === undefined ? {} : { inScheme }),
    };
    // Without a name it is a mere reference: nothing says that it is a category.
    if (label === undefined && $id !== undefined && findDataTheme($id) === undefined) {
      to.add("subject", { ...concept, $untyped: true });
    } else to.add(propertyOf($id), concept);
  }
}

function propertyOf(iri: string | undefined): "theme" | "topicCategory" | "hvdCategory" {
  if (iri === undefined || findDataTheme(iri) !== undefined) return "theme";
  if (iri.includes("TopicCategory") && findTopicCategory(iri) !== undefined) return "topicCategory";
  return findHvdCategory(iri) === undefined ? "theme" : "hvdCategory";
}

/** Contacts by their roles; those without a known one are whom to ask. */
function readContact(contact: JsonReader, to: ResourceBuilder): void {
  const [link] = contact.objects("links");
  const url = link?.string("href");
  link?.ignore("rel", "a page of the party");
  link?.ignore("type", "a page of the party");
  const values = (key: string): string[] => contact.objects(key).flatMap((one) => one.string("value") ?? []);
  const [email] = values("emails");
  const [phone] = values("phones");
  const person = contact.string("name");
  const organisation = contact.string("organization");
  const identifier = contact.string("identifier");
  const address = addressOf(contact);
  const fields: PartyFields = {
    name: person ?? organisation,
    organisation: person === undefined ? undefined : organisation,
    kind: person !== undefined && organisation !== undefined ? "person" : "organisation",
    email,
    phone: phone ?? telephoneIn(contact),
    url,
    position: contact.string("position"),
    ...(address === undefined ? {} : { address }),
    ...(identifier === undefined ? {} : isIri(identifier) ? { iri: identifier } : { identifier }),
  };
  const roles = contact.strings("roles");
  const known = roles.flatMap((role) => (findRole(role) === undefined ? [] : [findRole(role)?.code]));
  if (known.length === 0) to.contact(fields);
  for (const role of known) {
    if (role === "pointOfContact" || role === undefined) to.contact(fields);
    else to.agent(PROPERTIES[role] ?? "contributor", fields);
  }
}

/** The property of GeoDCAT-AP for a role of ISO 19115. */
const PROPERTIES: Readonly<Record<string, PartyProperty>> = {
  publisher: "publisher",
  owner: "rightsHolder",
  rightsHolder: "rightsHolder",
  custodian: "custodian",
  resourceProvider: "resourceProvider",
  distributor: "distributor",
  originator: "originator",
  author: "creator",
  coAuthor: "creator",
  contributor: "contributor",
  collaborator: "contributor",
  editor: "contributor",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  user: "user",
};

type PartyProperty =
  | "publisher"
  | "rightsHolder"
  | "custodian"
  | "resourceProvider"
  | "distributor"
  | "originator"
  | "creator"
  | "contributor"
  | "principalInvestigator"
  | "processor"
  | "user";

function telephoneIn(contact: JsonReader): string | undefined {
  const text = contact.peek("contactInstructions");
  const phone = typeof text === "string" ? /^Telephone: (.+)$/.exec(text)?.[1] : undefined;
  if (phone !== undefined) contact.ignore("contactInstructions", "read here");
  return phone;
}

function addressOf(contact: JsonReader): string | undefined {
  const [address] = contact.objects("addresses");
  if (address === undefined) return undefined;
  const parts = [
    ...address.strings("deliveryPoint"),
    address.string("postalCode"),
    address.string("city"),
    address.string("administrativeArea"),
    address.string("country"),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** `license`: an SPDX id; `other` is said by the link to the terms. */
export function readLicense(reader: JsonReader, links: JsonReader, to: ResourceBuilder): void {
  const [link] = links.objects("links").filter((one) => one.peek("rel") === "license");
  const url = link?.string("href");
  const title = link?.string("title");
  link?.ignore("rel", "read here");
  link?.ignore("type", "a page");
  const id = typeof reader.peek("license") === "string" ? reader.string("license") : undefined;
  const isOther = id === undefined || /^(?:other|proprietary|various)$/.test(id);
  if (url === undefined && isOther) {
    if (id !== undefined) to.licence({ name: id });
    return;
  }
  const known = isOther ? undefined : findLicence(id);
  to.licence({ name: isOther ? title : known === undefined ? id : known.id, url });
}

/** Relations that are about the document, not about the resource. Source: OGC API - Common; RFC 4287. */
const PLUMBING = new Set([
  "self",
  "next",
  "prev",
  "first",
  "last",
  "root",
  "parent",
  "child",
  "data",
  "items",
  "conformance",
]);

/** Links by their relation. Source: IANA Link Relations; OGC API - Records, “Associations”. */
export function readLinks(reader: JsonReader, to: ResourceBuilder, add: (property: string, iri: string) => void): void {
  for (const link of reader.objects("links")) {
    const rel = link.peek("rel");
    if (rel === "license") continue;
    if (typeof rel === "string" && PLUMBING.has(rel)) {
      for (const key of link.keys) link.ignore(key, "how the document is served");
      continue;
    }
    const href = link.peek("href");
    const url = typeof href === "string" ? safeIri(href) : undefined;
    if (url === undefined) {
      link.report("link.address", `“${String(href)}” is no address of its own; the link is left out.`);
      continue;
    }
    link.ignore("href", "read here");
    readLink(link, url, typeof rel === "string" ? rel : "", to, add);
  }
}

const RELATIONS: Readonly<Record<string, string>> = {
  collection: "inCatalog",
  up: "isPartOf",
  item: "hasPart",
  via: "source",
  "cite-as": "sameAs",
};

function readLink(
  link: JsonReader,
  url: string,
  rel: string,
  to: ResourceBuilder,
  add: (property: string, iri: string) => void,
): void {
  const type = typeof link.peek("type") === "string" ? link.string("type") : undefined;
  const profile = link.strings("profile");
  const protocol =
    profile.map((one) => findServiceProtocol(one)).find((one) => one !== undefined) ?? serviceProtocolOfUrl(url);
  const takes = to.build().$type;
  if (takes === "DataService" && (rel === "service" || rel === "enclosure")) {
    for (const key of ["rel", "profile", "type"]) link.ignore(key, "how the service is called");
    link.ignore("title", "the service has the title");
    add("endpointURL", url);
    to.protocol(protocol);
    return;
  }
  const isTaken = takes === "Dataset" || takes === "DatasetSeries";
  if (isTaken && (rel === "enclosure" || rel === "service" || (rel === "describes" && protocol !== undefined))) {
    link.ignore("rel", "the kind of the distribution");
    to.distribution((file) => {
      const title = link.string("title");
      file.text("title", title);
      if (rel === "enclosure") {
        file.download(url);
        if (type !== undefined) file.mediaType(type);
      } else file.service(url, protocol === undefined ? { title } : { protocol });
      const language = link.string("hreflang");
      if (language !== undefined) file.inLanguage(language);
      file.byteSize(link.number("length"));
      file.date("issued", link.string("created")).date("modified", link.string("updated"));
      for (const one of profile) if (findServiceProtocol(one) === undefined) file.conformsTo({ url: one });
    });
    return;
  }
  const relation = RELATIONS[rel];
  if (relation !== undefined) {
    link.ignore("rel", "the property");
    add(relation, url);
    return;
  }
  if (
    rel === "preview" &&
    (type?.startsWith("image/") === true || findFileFormat(type ?? "")?.mediaType?.startsWith("image/") === true)
  ) {
    link.ignore("rel", "the property");
    to.add("depiction", { $id: url });
    return;
  }
  if (["about", "canonical", "describes"].includes(rel)) {
    link.ignore("rel", "the property");
    to.document("landingPage", url, link.string("title"));
    return;
  }
  if (["related", "describedby", "documentation", ""].includes(rel)) link.ignore("rel", "the property");
  to.document("page", url, link.string("title"));
}

/** Adds a statement that the builder has no word for. */
export function relate(resource: Resource, property: string, iri: string): void {
  const values = resource as unknown as Record<string, { $id: string }[] | undefined>;
  values[property] = [...(values[property] ?? []), { $id: iri }];
}
