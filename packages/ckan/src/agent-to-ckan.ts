import type { Literal } from "@metabridge/dcat";
import { contactsOf, type DcatReader, type PortalContact, type PropertyName } from "@metabridge/portal";
import { findRole } from "@metabridge/vocabularies";
import { HAS_UID } from "./agent.js";
import { translations } from "./fluent-to-ckan.js";
import type { CkanOptions } from "./options.js";
import type { CkanAgent, CkanPackage } from "./package.js";
import { termOf } from "./value-field.js";

const NAMES = ["name", "fn", "organizationName", "prefLabel"] as const satisfies readonly PropertyName[];

/** The nodes of a property that are the party of a contact: those that bear its name or its IRI. */
function nodesOf(
  reader: DcatReader,
  property: PropertyName,
  name: string | undefined,
  iri: string | undefined,
): DcatReader[] {
  return reader.nodes(property).filter((node) => {
    if (iri !== undefined && node.node.$id === iri) return true;
    return NAMES.some((one) => node.peek(one).some((value) => (value as Literal).value === name));
  });
}

/** A party with the subfields of ckanext-dcat’s schema. */
function party(contact: PortalContact, nodes: readonly DcatReader[], options: CkanOptions): CkanAgent {
  const { iri: uri, name, email, url } = contact;
  const [node] = nodes;
  const typeNode = node?.has("type") === true ? node.one("type") : undefined;
  const type = typeNode === undefined ? undefined : termOf(typeNode);
  const identifier = node?.text("identifier") ?? node?.text(HAS_UID) ?? node?.iri(HAS_UID);
  const named = node === undefined ? undefined : NAMES.find((one) => node.has(one));
  const translated = node === undefined || named === undefined ? undefined : translations(node, named, options);
  return {
    ...(uri === undefined || /^mailto:/.test(uri) ? {} : { uri }),
    ...(name === undefined ? {} : { name }),
    ...(translated === undefined ? {} : { name_translated: translated }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
    ...(type === undefined ? {} : { type }),
    ...(identifier === undefined ? {} : { identifier }),
  };
}

/** Where a role has a field of its own; agents of all other roles are in `qualified_attribution`. */
const FIELDS_OF_ROLES = {
  pointOfContact: ["contact", "contactPoint"],
  publisher: ["publisher", "publisher"],
  author: ["creator", "creator"],
} as const satisfies Readonly<Record<string, readonly [field: string, property: PropertyName]>>;

const isFieldRole = (role: string): role is keyof typeof FIELDS_OF_ROLES => Object.hasOwn(FIELDS_OF_ROLES, role);

/** Everyone who has to do with the dataset, by role. */
export function partiesOf(
  reader: DcatReader,
  options: CkanOptions,
): Pick<CkanPackage, "contact" | "publisher" | "creator" | "qualified_attribution"> {
  const fields: Record<"contact" | "publisher" | "creator", CkanAgent[]> = { contact: [], publisher: [], creator: [] };
  const attributions: NonNullable<CkanPackage["qualified_attribution"]> = [];
  for (const contact of contactsOf(reader, options)) {
    for (const role of reader.into("qualified_attribution", () => contact.roles)) {
      if (isFieldRole(role)) {
        const [field, property] = FIELDS_OF_ROLES[role];
        const agent = reader.into(field, () => {
          const name = contact.name;
          const found = nodesOf(reader, property, name, contact.iri);
          return party(contact, found.length > 0 ? found : reader.nodes(property).slice(0, 1), options);
        });
        const isNew = fields[field].every((one) => JSON.stringify(one) !== JSON.stringify(agent));
        if (Object.keys(agent).length > 0 && isNew) fields[field].push(agent);
        continue;
      }
      const agent = reader.into("qualified_attribution", () => party(contact, [], { ...options, formLanguages: [] }));
      const iri = findRole(role)?.iri;
      if (iri !== undefined && Object.keys(agent).length > 0) attributions.push({ agent: [agent], role: iri });
    }
  }
  return {
    ...(fields.contact.length > 0 ? { contact: fields.contact } : {}),
    ...(fields.publisher.length > 0 ? { publisher: fields.publisher } : {}),
    ...(fields.creator.length > 0 ? { creator: fields.creator } : {}),
    ...(attributions.length > 0 ? { qualified_attribution: attributions } : {}),
  };
}
