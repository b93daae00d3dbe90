import { isLiteral } from "@metabridge/dcat";
import type { ExtentView, PortalContact, ResourceBuilder } from "@metabridge/portal";
import { euAuthority, findCountry } from "@metabridge/vocabularies";

/** Codes of Opendatasoft's geographic reference: `world_fr`, `fr_40_93`, `be_40_03000`. */
const CODE = /^(?:world|[a-z]{2})_[a-z0-9_-]+$/i;

/** The codes of places: those that the record has, and countries, which every portal knows as `world_xx`. */
export function geographicReferences(extent: ExtentView): string[] {
  return [
    ...new Set(
      extent.places.flatMap(({ reader }) => {
        // Some feeds of the portal have the code as the name.
        for (const property of ["identifier", "prefLabel"] as const) {
          const own = reader.peek(property).flatMap((one) => (isLiteral(one) ? one.value : []));
          const code = own.find((one) => CODE.test(one));
          if (code === undefined) continue;
          reader.literals(property);
          return [code];
        }
        const country = reader.node.$id === undefined ? undefined : findCountry(reader.node.$id);
        if (country === undefined) return [];
        reader.id();
        return [`world_${country.alpha2.toLowerCase()}`];
      }),
    ),
  ];
}

/** The names of places, without those that are codes. */
export function placeNames(extent: ExtentView): string[] {
  return extent.names.filter((name) => !CODE.test(name));
}

/** A place by its name, where it is not there yet: the portal has names of places in three fields. */
export function placeOnce(to: ResourceBuilder, name: string | undefined): void {
  const names = to.placeNames();
  if (name !== undefined && !names.includes(name) && names.join(", ") !== name) to.place({ name });
}

/** The EU's IRI of a country that a code means: `world_fr`. */
export function countryOfReference(code: string): string | undefined {
  const alpha2 = /^world_([a-z]{2})$/i.exec(code)?.[1];
  const country = alpha2 === undefined ? undefined : findCountry(alpha2);
  return country?.alpha3 === undefined ? undefined : (country.iri ?? euAuthority("country", country.alpha3));
}

/** An address on one line. */
export function addressLine(contact: PortalContact | undefined): string | undefined {
  const address = contact?.address;
  if (address === undefined) return undefined;
  const town = [address.postcode, address.city].filter((one) => one !== undefined).join(" ");
  const parts = [address.street, town, address.region, address.country];
  return parts.filter((one) => one !== undefined && one !== "").join(", ");
}
