import { isLiteral, type Value } from "@metabridge/dcat";
import { type CI_RoleCode, findRole, normalise } from "@metabridge/vocabularies";
import type { DcatReader, PropertyName } from "./dcat-reader.js";
import { oneLine } from "./one-line.js";
import type { PortalOptions } from "./portal-options.js";

/** Properties whose value is a party, and the role that they mean. Source: GeoDCAT-AP 3.0, responsible party roles. */
const ROLE_OF_PROPERTY = {
  publisher: "publisher",
  rightsHolder: "owner",
  custodian: "custodian",
  resourceProvider: "resourceProvider",
  distributor: "distributor",
  originator: "originator",
  creator: "author",
  contributor: "contributor",
  principalInvestigator: "principalInvestigator",
  processor: "processor",
  user: "user",
  contactPoint: "pointOfContact",
} as const satisfies Partial<Record<PropertyName, CI_RoleCode>>;

/** Who hands a resource out, by how well the role says it. */
const PUBLISHING: readonly CI_RoleCode[] = [
  "publisher",
  "owner",
  "rightsHolder",
  "custodian",
  "resourceProvider",
  "distributor",
  "originator",
  "author",
  "pointOfContact",
];

/** A postal address, in the parts that the record has. */
export interface PostalAddress {
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postcode?: string;
  readonly country?: string;
}

interface Mention {
  readonly role: CI_RoleCode;
  readonly party: DcatReader;
  /** Says that the role is in the output. */
  readonly readRole: () => void;
  /** What tells whether two mentions are of one party. */
  readonly organisation: string;
  readonly person: string;
  readonly mail: string | undefined;
}

function mention(role: CI_RoleCode, party: DcatReader, readRole: () => void = () => undefined): Mention {
  const organisation = normalise(organisationOf(party) ?? "");
  const person = normalise(personOf(party) ?? "");
  return { role, party, readRole, organisation, person, mail: mailOf(party)?.toLowerCase() };
}

const isPersonal = (reader: DcatReader): boolean =>
  reader.type === "Person" ||
  reader.type === "Individual" ||
  (reader.node.$types ?? []).some((type) => /(?:foaf\/0\.1\/Person|vcard\/ns#Individual)$/.test(type));

function firstText(reader: DcatReader | undefined, property: PropertyName): string | undefined {
  const [first] = reader?.peek(property) ?? [];
  return first !== undefined && isLiteral(first) ? first.value : undefined;
}

const idOf = (value: Value | undefined): string | undefined =>
  value === undefined || isLiteral(value) ? undefined : value.$id;

function organisationOf(party: DcatReader): string | undefined {
  if (party.has("organizationName")) return firstText(party, "organizationName");
  if (isPersonal(party)) return firstText(party.one("memberOf"), "name");
  return firstText(party, "name") ?? firstText(party, "fn") ?? firstText(party, "prefLabel");
}

function personOf(party: DcatReader): string | undefined {
  return isPersonal(party) ? (firstText(party, "name") ?? firstText(party, "fn")) : undefined;
}

/** The address of a `mailto:` IRI; anything else in its place is none. */
function addressOf(id: string | undefined): string | undefined {
  if (id === undefined || !/^mailto:|^[^:/\s]+@/i.test(id)) return undefined;
  return decodeURIComponent(id.replace(/^mailto:/i, "").replace(/%(?![\da-f]{2})/gi, "%25"));
}

function mailOf(party: DcatReader): string | undefined {
  for (const property of ["hasEmail", "mbox"] as const) {
    for (const value of party.peek(property)) {
      const inner = !isLiteral(value) && "hasValue" in value ? idOf(value.hasValue as Value | undefined) : undefined;
      const address = addressOf(inner ?? idOf(value));
      if (address !== undefined) return address;
    }
  }
  return undefined;
}

/** Someone who has to do with a resource; whoever is named several times is one. Values are read when they are used. */
export class PortalContact {
  readonly #mentions: readonly Mention[];
  readonly #showsPersons: boolean;
  /** Whether a person is named, shown or not. */
  readonly isPerson: boolean;
  /** Whether anyone is named: some records have no more than a mail address. */
  readonly isNamed: boolean;

  constructor(mentions: readonly Mention[], showsPersons: boolean) {
    this.#mentions = mentions;
    this.isNamed = mentions.some(({ organisation, person }) => organisation !== "" || person !== "");
    this.isPerson = mentions.some(({ party }) => isPersonal(party));
    const organised = mentions.some(({ party }) => organisationOf(party) !== undefined);
    this.#showsPersons = showsPersons || !organised;
  }

  /** What it is to the resource: codes of ISO 19115's CI_RoleCode. */
  get roles(): CI_RoleCode[] {
    for (const { readRole } of this.#mentions) readRole();
    return this.peekRoles();
  }

  /** The roles without reading them. */
  peekRoles(): CI_RoleCode[] {
    return [...new Set(this.#mentions.map(({ role }) => role))];
  }

  get iri(): string | undefined {
    return this.#first((party) => party.id());
  }

  get organisation(): string | undefined {
    return this.#first((party) => {
      if (party.has("organizationName")) {
        const name = party.text("organizationName");
        if (!isPersonal(party) && firstText(party, "fn") === firstText(party, "organizationName")) party.text("fn");
        return name;
      }
      if (isPersonal(party)) return party.one("memberOf")?.text("name");
      return party.text("name") ?? party.text("fn") ?? party.text("prefLabel");
    });
  }

  /** The person's name; undefined where persons are hidden. */
  get person(): string | undefined {
    if (!this.isPerson) return undefined;
    return this.#guarded((party) => (isPersonal(party) ? (party.text("name") ?? party.text("fn")) : undefined));
  }

  /** The unit of the organisation, or the desk: a name that is neither the organisation's nor a person's. */
  get unit(): string | undefined {
    return this.#first((party) => {
      const unit = party.text("organizationUnit");
      if (unit !== undefined || isPersonal(party) || !party.has("organizationName")) return unit;
      return firstText(party, "fn") === firstText(party, "organizationName") ? undefined : party.text("fn");
    });
  }

  /** The position in the organisation. */
  get position(): string | undefined {
    return this.#first((party) =>
      party.type === "Kind" || party.type === "Individual" || party.type === "VcardOrganization"
        ? party.text("title")
        : undefined,
    );
  }

  /** What a portal shows as the name: the person's where persons are shown, else the organisation's. */
  get name(): string | undefined {
    return this.person ?? this.organisation ?? this.unit ?? this.position;
  }

  /** The mail address; one with a hidden person's name in it is hidden too. */
  get email(): string | undefined {
    const mail = this.#peekMail();
    if (mail === undefined) return undefined;
    if (this.#isHidden(mail)) {
      this.#hide("hasEmail");
      this.#hide("mbox");
      return undefined;
    }
    for (const { party } of this.#mentions) {
      for (const property of ["hasEmail", "mbox"] as const) {
        for (const node of party.nodes(property)) if (mailOfNode(node) === mail) node.take();
      }
    }
    return mail;
  }

  /** The telephone number as the record has it, without `tel:`; that of a hidden person is hidden too. */
  get phone(): string | undefined {
    return this.#guarded((party) => {
      for (const property of ["hasTelephone", "phone"] as const) {
        const [node] = party.nodes(property);
        const number = node?.iri("hasValue") ?? node?.id();
        if (number !== undefined) {
          node?.take();
          return number.replace(/^tel:/i, "");
        }
      }
      return undefined;
    });
  }

  get url(): string | undefined {
    return this.#first((party) => party.iri("hasURL") ?? party.iri("homepage") ?? party.iri("workplaceHomepage"));
  }

  get address(): PostalAddress | undefined {
    return this.#first((party) => {
      const node = party.one("hasAddress") ?? party.one("address");
      if (node === undefined) return undefined;
      const parts = {
        street: node.text("streetAddress") ?? node.text("thoroughfare") ?? node.text("fullAddress"),
        city: node.text("locality") ?? node.text("postName"),
        region: node.text("region") ?? node.text("adminUnitL2"),
        postcode: node.text("postalCode") ?? node.text("postCode"),
        country: node.text("countryName") ?? node.text("adminUnitL1"),
      };
      const said = Object.entries(parts).filter(([, part]) => part !== undefined && part !== "");
      return said.length === 0 ? undefined : (Object.fromEntries(said) as PostalAddress);
    });
  }

  #peekMail(): string | undefined {
    return this.#mentions.map(({ party }) => mailOf(party)).find((one) => one !== undefined);
  }

  /** Whether a mail address has a word of the hidden person's name in it. */
  #isHidden(mail: string): boolean {
    if (this.#showsPersons) return false;
    const box = normalise(mail.split("@")[0] ?? "").replaceAll(" ", "");
    return this.#mentions.some(({ party }) =>
      normalise(personOf(party) ?? "")
        .split(" ")
        .some((word) => word.length >= 3 && box.includes(word)),
    );
  }

  #first<T>(take: (party: DcatReader) => T | undefined): T | undefined {
    let first: T | undefined;
    for (const { party } of this.#mentions) {
      const value = take(party);
      first ??= value;
    }
    return typeof first === "string" ? (oneLine(first) as typeof first) : first;
  }

  /** As `#first`, for what is a person's: hidden where persons are. */
  #guarded(take: (party: DcatReader) => string | undefined): string | undefined {
    if (!this.isPerson || this.#showsPersons) return this.#first(take);
    for (const property of ["name", "fn", "hasTelephone", "phone", "givenName", "familyName"] as const)
      this.#hide(property);
    return undefined;
  }

  #hide(property: PropertyName): void {
    for (const { party } of this.#mentions) {
      if (isPersonal(party))
        party.hide(property, "person-hidden", "A person's data are not published where the organisation is known.");
    }
  }
}

function mailOfNode(node: DcatReader): string | undefined {
  return addressOf(idOf(node.peek("hasValue")[0]) ?? node.node.$id);
}

function mentionsOf(reader: DcatReader): Mention[] {
  const direct = Object.entries(ROLE_OF_PROPERTY).flatMap(([property, role]) =>
    reader.nodes(property as PropertyName).map((party) => mention(role, party)),
  );
  const qualified = reader.nodes("qualifiedAttribution").flatMap((attribution) => {
    const [role] = [...attribution.nodes("hadRole"), ...attribution.nodes("type")];
    const code = role?.node.$id === undefined ? undefined : findRole(role.node.$id)?.code;
    if (role === undefined || code === undefined) return [];
    return attribution.nodes("agent").map((party) => mention(code, party, () => role.take()));
  });
  return [...direct, ...qualified];
}

/** Whether two mentions are of one party: the same names, and no other mail address. */
function isSameParty(a: Mention, b: Mention): boolean {
  if (a.party.node === b.party.node) return true;
  if (a.organisation !== b.organisation || a.person !== b.person || a.organisation + a.person === "") return false;
  return a.mail === undefined || b.mail === undefined || a.mail === b.mail;
}

/**
 * Who has to do with a resource, each once with all its roles, in the order publisher, owner, custodian, …, contact point.
 * By default persons are hidden where their organisation is known.
 *
 * @example
 * ```ts
 * import { contactsOf, DcatReader } from "@metabridge/portal";
 * const reader = DcatReader.open(
 *   {
 *     $type: "Dataset",
 *     contactPoint: [
 *       {
 *         $type: "Individual",
 *         fn: [{ value: "Anna Arndt" }],
 *         organizationName: [{ value: "City of Ahrensburg" }],
 *         hasEmail: [{ $id: "mailto:geodata@example.org" }],
 *       },
 *     ],
 *   },
 *   { portal: "city" },
 * );
 * const [contact] = contactsOf(reader);
 * console.log(contact?.name, contact?.email); // City of Ahrensburg geodata@example.org
 * ```
 */
export function contactsOf(reader: DcatReader, options: Pick<PortalOptions, "persons"> = {}): PortalContact[] {
  const groups: Mention[][] = [];
  for (const mention of mentionsOf(reader)) {
    const group = groups.find((one) => one[0] !== undefined && isSameParty(one[0], mention));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups.map((mentions) => new PortalContact(mentions, options.persons === "show"));
}

/** Of all contacts the one whose role says best that it publishes the resource. */
export function publisherOf(contacts: readonly PortalContact[]): PortalContact | undefined {
  return byRole(contacts, PUBLISHING);
}

/** Of all contacts the one to ask: the contact point, else whoever takes care of the resource. */
export function contactPointOf(contacts: readonly PortalContact[]): PortalContact | undefined {
  return byRole(contacts, [
    "pointOfContact",
    "custodian",
    "distributor",
    "resourceProvider",
    "publisher",
    "owner",
    "author",
  ]);
}

/** The first contact that has the first of the roles; those without a name come after all others. */
export function byRole(contacts: readonly PortalContact[], roles: readonly CI_RoleCode[]): PortalContact | undefined {
  for (const isNamed of [true, false]) {
    for (const role of roles) {
      const found = contacts.find((one) => one.isNamed === isNamed && one.peekRoles().includes(role));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
