import { dcatClass, iriOf, node, plain, text } from "../declaration.js";
import { DCT, FOAF, LOCN, ORG, SKOS, VCARD } from "../namespaces.js";
import { PUBLISHER_TYPE } from "./controlled-vocabularies.js";

const agent = () => ({
  name: text(FOAF.name).ap("M").says("The name, once for each language."),
  prefLabel: text(SKOS.prefLabel).says("The label, where the agent is also a concept of an authority table."),
  type: node(DCT.type, "Concept").ap("R").from(PUBLISHER_TYPE).says("What kind of body it is."),
  identifier: plain(DCT.identifier).several().says("What it is known by in a register."),
  mbox: iriOf(FOAF.mbox).severalButOneIn("geodcat-ap").geo("O").says("A mail address, as a mailto: IRI."),
  phone: iriOf(FOAF.phone).severalButOneIn("geodcat-ap").geo("O").says("A telephone number, as a tel: IRI."),
  homepage: node(FOAF.homepage, "Document").several().says("Its own page."),
  workplaceHomepage: node(FOAF.workplaceHomepage, "Document")
    .severalButOneIn("geodcat-ap")
    .geo("O")
    .says("The page of the organisation that it works for."),
  address: node(LOCN.address, "Address").severalButOneIn("geodcat-ap").geo("O").says("The postal address."),
  memberOf: node(ORG.memberOf, "OrgOrganization", "Organization")
    .severalButOneIn("geodcat-ap")
    .geo("O")
    .says("The organisation it belongs to."),
});

/** foaf:Agent. DCAT-AP 3.0.1, "Agent"; GeoDCAT-AP 3.0.0, same. */
export const Agent = /* @__PURE__ */ dcatClass("Agent", () => ({
  iri: FOAF.Agent,
  says: "foaf:Agent: anyone who does something.",
  properties: agent(),
}));

/** foaf:Person. */
export const Person = /* @__PURE__ */ dcatClass("Person", () => ({
  iri: FOAF.Person,
  says: "foaf:Person: a human being.",
  properties: {
    ...agent(),
    givenName: text(FOAF.givenName).says("The given name."),
    familyName: text(FOAF.familyName).says("The family name."),
  },
  kindOf: ["Agent"],
}));

/** foaf:Organization. */
export const Organization = /* @__PURE__ */ dcatClass("Organization", () => ({
  iri: FOAF.Organization,
  says: "foaf:Organization: a body of people.",
  properties: agent(),
  kindOf: ["Agent"],
}));

/** org:Organization, which GeoDCAT-AP asks for as what a person is a member of. */
export const OrgOrganization = /* @__PURE__ */ dcatClass("OrgOrganization", () => ({
  iri: ORG.Organization,
  says: "org:Organization: a body of people, in the Organization ontology.",
  properties: agent(),
  kindOf: ["Agent"],
}));

/** locn:Address. GeoDCAT-AP 3.0.0, "Address (Agent)". */
export const Address = /* @__PURE__ */ dcatClass("Address", () => ({
  iri: LOCN.Address,
  says: "locn:Address: the postal address of an agent.",
  properties: {
    fullAddress: text(LOCN.fullAddress).says("The whole address in one text."),
    thoroughfare: text(LOCN.thoroughfare).severalButOneIn("geodcat-ap").geo("R").says("The street, with the number."),
    locatorDesignator: text(LOCN.locatorDesignator).says("The number or name of the building."),
    poBox: text(LOCN.poBox).says("The post office box."),
    postName: text(LOCN.postName).severalButOneIn("geodcat-ap").geo("R").says("The town."),
    postCode: text(LOCN.postCode).severalButOneIn("geodcat-ap").geo("R").says("The post code."),
    adminUnitL2: text(LOCN.adminUnitL2).severalButOneIn("geodcat-ap").geo("R").says("The region or state."),
    adminUnitL1: text(LOCN.adminUnitL1).severalButOneIn("geodcat-ap").geo("R").says("The country."),
  },
}));

const kind = () => ({
  fn: text(VCARD.fn).severalButOneIn("geodcat-ap").geo("R").says("The name to address."),
  organizationName: text(VCARD["organization-name"]).severalButOneIn("geodcat-ap").geo("R").says("The organisation."),
  organizationUnit: text(VCARD["organization-unit"]).says("The unit of the organisation."),
  title: text(VCARD.title).says("The job title or position."),
  role: text(VCARD.role).says("The part or occupation."),
  hasEmail: node(VCARD.hasEmail, "Email")
    .severalButOneIn("geodcat-ap", "dcat-ap-hvd")
    .geo("R")
    .hvd("R")
    .says("A mail address, as a mailto: IRI."),
  hasTelephone: node(VCARD.hasTelephone, "Telephone")
    .severalButOneIn("geodcat-ap")
    .geo("O")
    .says("A telephone number, as a tel: IRI."),
  hasURL: iriOf(VCARD.hasURL)
    .severalButOneIn("geodcat-ap", "dcat-ap-hvd")
    .geo("O")
    .hvd("R")
    .says("A page or form through which to get in touch."),
  hasAddress: node(VCARD.hasAddress, "VcardAddress").severalButOneIn("geodcat-ap").geo("O").says("The postal address."),
});

/** vcard:Kind. DCAT-AP 3.0.1, "Kind"; GeoDCAT-AP 3.0.0, "Kind"; DCAT-AP HVD 3.0.0, "Kind". */
export const Kind = /* @__PURE__ */ dcatClass("Kind", () => ({
  iri: VCARD.Kind,
  says: "vcard:Kind: someone or something that can be contacted.",
  properties: kind(),
}));

/** vcard:Individual. */
export const Individual = /* @__PURE__ */ dcatClass("Individual", () => ({
  iri: VCARD.Individual,
  says: "vcard:Individual: a person to contact.",
  properties: kind(),
  kindOf: ["Kind"],
}));

/** vcard:Organization: `$type` bears the prefix, since Organization is foaf's. */
export const VcardOrganization = /* @__PURE__ */ dcatClass("VcardOrganization", () => ({
  iri: VCARD.Organization,
  says: "vcard:Organization: an organisation to contact.",
  properties: kind(),
  kindOf: ["Kind"],
}));

/** vcard:Address. GeoDCAT-AP 3.0.0, "Address (Kind)". */
export const VcardAddress = /* @__PURE__ */ dcatClass("VcardAddress", () => ({
  iri: VCARD.Address,
  says: "vcard:Address: the postal address of a contact.",
  properties: {
    streetAddress: text(VCARD["street-address"]).severalButOneIn("geodcat-ap").geo("R").says("The street and number."),
    locality: text(VCARD.locality).severalButOneIn("geodcat-ap").geo("R").says("The town."),
    region: text(VCARD.region).severalButOneIn("geodcat-ap").geo("R").says("The region or state."),
    postalCode: text(VCARD["postal-code"]).severalButOneIn("geodcat-ap").geo("R").says("The post code."),
    countryName: text(VCARD["country-name"]).severalButOneIn("geodcat-ap").geo("R").says("The country."),
  },
}));

/** vcard:Email, which GeoDCAT-AP asks for as the class of a mail address. */
export const Email = /* @__PURE__ */ dcatClass("Email", () => ({
  iri: VCARD.Email,
  says: "vcard:Email: a mail address.",
  properties: {
    hasValue: iriOf(VCARD.hasValue).says("The address, as a mailto: IRI, where the node is not that IRI itself."),
  },
}));

/** vcard:Voice: a telephone number that is described rather than given as a tel: IRI. */
export const Telephone = /* @__PURE__ */ dcatClass("Telephone", () => ({
  iri: VCARD.Voice,
  says: "vcard:Voice: a telephone number for talking.",
  properties: {
    hasValue: iriOf(VCARD.hasValue).says("The number, as a tel: IRI, where the node is not that IRI itself."),
  },
}));
