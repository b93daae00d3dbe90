import type { Address, Document, Email, Literal, Telephone, VcardAddress } from "@metabridge/dcat";
import type { CI_Address, CI_Contact, CI_OnlineResource, Text } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";
import { iso, type Named, type Referable } from "./view.js";

/** How to reach a party, whichever vocabulary says it. */
interface Reachable {
  readonly emails?: readonly Referable<Email>[] | undefined;
  readonly phones?: readonly Referable<Telephone>[] | undefined;
  readonly pages?: readonly Referable<Document>[] | undefined;
  readonly addresses?: readonly Referable<Address | VcardAddress>[] | undefined;
}

/** vcard and foaf, locn -> CI_Contact. GeoDCAT-AP 3.0.0, “Agent” and “Kind”. */
export function contactInfo(c: Conversion, { emails, phones, pages, addresses }: Reachable): CI_Contact[] {
  const electronicMailAddress = (emails ?? []).flatMap((one) => plain(c, one, /^mailto:/i));
  const [first, ...others] = (addresses ?? []).flatMap((one) => postalAddress(c, c.full(one)) ?? []);
  const address: CI_Address[] = [];
  if (first !== undefined || electronicMailAddress.length > 0) {
    const { $type, ...parts } = first ?? { $type: "CI_Address" };
    address.push(iso("CI_Address", { ...parts, electronicMailAddress }), ...others);
  }
  const phone = (phones ?? []).flatMap((one) =>
    plain(c, one, /^tel:/i).map((number) => iso("CI_Telephone", { number, numberType: { value: "voice" } })),
  );
  const onlineResource = (pages ?? []).flatMap((one) => page(c, c.full(one)) ?? []);
  if (address.length === 0 && phone.length === 0 && onlineResource.length === 0) return [];
  return [iso("CI_Contact", { phone, address, onlineResource })];
}

/** `mailto:` and `tel:` IRIs as people write them; the IRI stands in the node itself or in its vcard:hasValue. */
function plain(c: Conversion, node: Referable<Email | Telephone>, scheme: RegExp): Text[] {
  const full = c.full(node);
  const named = (full as Named).prefLabel;
  if (named !== undefined) return c.texts(named);
  const own = c.iri(full);
  const inside = full.$type === undefined ? undefined : c.iri(full.hasValue);
  return [...new Set([inside, own])].flatMap((iri) => {
    if (iri === undefined || (iri === own && inside !== undefined && !scheme.test(iri))) return [];
    return [{ value: unescaped(iri.replace(scheme, "")) }];
  });
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function page(c: Conversion, node: Referable<Document>): CI_OnlineResource | undefined {
  const value = c.iri(node);
  if (value === undefined) return undefined;
  const document = node.$type === undefined ? undefined : node;
  return iso("CI_OnlineResource", {
    linkage: { value },
    name: document === undefined ? undefined : c.label(document),
    description: c.text(document?.description),
  });
}

/** locn:Address and vcard:Address -> CI_Address. GeoDCAT-AP 3.0.0, “Address (Agent)” and “Address (Kind)”. */
function postalAddress(c: Conversion, node: Referable<Address | VcardAddress>): CI_Address | undefined {
  const name = (all: Literal[] | undefined): Text | undefined => c.text(all);
  switch (node.$type) {
    case "Address":
      return address({
        deliveryPoint: [node.thoroughfare, node.locatorDesignator, node.poBox, node.fullAddress].flatMap(
          (all) => name(all) ?? [],
        ),
        city: name(node.postName),
        administrativeArea: name(node.adminUnitL2),
        postalCode: name(node.postCode),
        country: name(node.adminUnitL1),
      });
    case "VcardAddress":
      return address({
        deliveryPoint: c.texts(node.streetAddress),
        city: name(node.locality),
        administrativeArea: name(node.region),
        postalCode: name(node.postalCode),
        country: name(node.countryName),
      });
    default:
      return undefined;
  }
}

function address(parts: Parameters<typeof iso<"CI_Address">>[1]): CI_Address | undefined {
  const to = iso("CI_Address", parts);
  return Object.keys(to).length > 1 ? to : undefined;
}
