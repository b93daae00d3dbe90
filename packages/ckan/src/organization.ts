import type { Resource } from "@metabridge/dcat";
import { contactsOf, DcatReader, publisherOf, slug } from "@metabridge/portal";

/** An organisation as `organization_create` takes it, with the fields of ckanext-dcat’s schema `publisher_organization`. */
export interface CkanOrganization {
  readonly name: string;
  readonly title: string;
  readonly email?: string;
  readonly url?: string;
}

/** Who publishes, else who is nearest to it by role. */
export function owningOrganization(reader: DcatReader): CkanOrganization | undefined {
  const publisher = publisherOf(contactsOf(reader));
  const title = publisher?.organisation;
  return title === undefined ? undefined : { name: slug(title), title };
}

/**
 * The organisation that publishes a record, to be created before its datasets, which name it in `owner_org`.
 *
 * @example
 * ```ts
 * import { ckanOrganization } from "@metabridge/ckan";
 * const publisher = { $type: "Organization" as const, name: [{ value: "Ville d’Évian-les-Bains" }] };
 * console.log(ckanOrganization({ $type: "Dataset", publisher })?.name); // ville-d-evian-les-bains
 * ```
 */
export function ckanOrganization(resource: Resource): CkanOrganization | undefined {
  const reader = DcatReader.open(resource, { portal: "ckan" });
  const organization = owningOrganization(reader);
  if (organization === undefined) return undefined;
  const publisher = publisherOf(contactsOf(reader));
  const [email, url] = publisher?.isPerson === true ? [] : [publisher?.email, publisher?.url];
  return { ...organization, ...(email === undefined ? {} : { email }), ...(url === undefined ? {} : { url }) };
}
