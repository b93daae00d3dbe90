import { dcatClass, identifier, node, temporal, text } from "../declaration.js";
import { DCT, ELI, FOAF, ODRL, OWL, RDFS, SKOS } from "../namespaces.js";
import { LICENCE_TYPE } from "./controlled-vocabularies.js";

/** dct:RightsStatement. GeoDCAT-AP 3.0.0, "Rights statement". */
export const RightsStatement = /* @__PURE__ */ dcatClass("RightsStatement", () => ({
  iri: DCT.RightsStatement,
  says: "dct:RightsStatement: what may be done with something, or who may have it.",
  properties: {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("Its label."),
    prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
    description: text(DCT.description).geo("R").says("What it says."),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
}));

/** dct:LicenseDocument. DCAT-AP 3.0.1, "Licence Document". */
export const LicenseDocument = /* @__PURE__ */ dcatClass("LicenseDocument", () => ({
  iri: DCT.LicenseDocument,
  says: "dct:LicenseDocument: a licence.",
  properties: {
    type: node(DCT.type, "Concept").several().ap("R").from(LICENCE_TYPE).says("What kind of licence it is."),
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("Its label."),
    prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
    description: text(DCT.description).says("What it says."),
    identifier: identifier(DCT.identifier).several().says("Its short name, such as one of SPDX."),
    seeAlso: node(RDFS.seeAlso, "Document").several().says("Where its text is."),
  },
}));

/** odrl:Policy. */
export const Policy = /* @__PURE__ */ dcatClass("Policy", () => ({
  iri: ODRL.Policy,
  says: "odrl:Policy: permissions, duties and prohibitions.",
  properties: {
    title: text(DCT.title).says("Its name."),
    description: text(DCT.description).says("What it says."),
  },
}));

/** eli:LegalResource. DCAT-AP HVD 3.0.0, "Legal Resource". */
export const LegalResource = /* @__PURE__ */ dcatClass("LegalResource", () => ({
  iri: ELI.LegalResource,
  says: "eli:LegalResource: a law, by its ELI.",
  properties: {
    title: text(DCT.title).says("Its title."),
    label: text(RDFS.label).says("Its label."),
    identifier: identifier(DCT.identifier).several().says("Its number."),
  },
}));

/** dct:ProvenanceStatement. GeoDCAT-AP 3.0.0, "Provenance statement". */
export const ProvenanceStatement = /* @__PURE__ */ dcatClass("ProvenanceStatement", () => ({
  iri: DCT.ProvenanceStatement,
  says: "dct:ProvenanceStatement: how something came to be.",
  properties: {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("What it says, as a label."),
    description: text(DCT.description).geo("R").says("What it says."),
  },
}));

/** dct:Standard. GeoDCAT-AP 3.0.0, "Standard": specifications, profiles and reference systems. */
export const Standard = /* @__PURE__ */ dcatClass("Standard", () => ({
  iri: DCT.Standard,
  says: "dct:Standard: a specification, a profile or a reference system.",
  properties: {
    title: text(DCT.title).geo("R").says("Its name."),
    label: text(RDFS.label).says("Its label."),
    prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
    notation: identifier(SKOS.notation).several().says("Its code, where it is a concept too."),
    description: text(DCT.description).geo("O").says("What it is about."),
    identifier: identifier(DCT.identifier).several().geo("R").says("What it is known by, such as a URN."),
    type: node(DCT.type, "Concept")
      .severalButOneIn("geodcat-ap")
      .geo("O")
      .says("Its kind, such as a reference system."),
    inScheme: node(SKOS.inScheme, "ConceptScheme")
      .severalButOneIn("geodcat-ap")
      .linkOnly()
      .geo("O")
      .says("The register that it is from."),
    versionInfo: text(OWL.versionInfo).severalButOneIn("geodcat-ap").geo("R").says("Its version."),
    created: temporal(DCT.created).geo("O").says("When it was made."),
    issued: temporal(DCT.issued).geo("O").says("When it was published."),
    modified: temporal(DCT.modified).geo("O").says("When it was revised."),
    page: node(FOAF.page, "Document").several().says("Where its text is."),
    seeAlso: node(RDFS.seeAlso, "Document").several().says("Where more is said about it."),
  },
}));

/** foaf:Document. GeoDCAT-AP 3.0.0, "Document". */
export const Document = /* @__PURE__ */ dcatClass("Document", () => ({
  iri: FOAF.Document,
  says: "foaf:Document: a page or any other document.",
  properties: {
    title: text(DCT.title).geo("O").says("Its title."),
    label: text(RDFS.label).says("Its label."),
    description: text(DCT.description).geo("O").says("What it is about."),
    type: node(DCT.type, "Concept").several().says("Its kind."),
    language: node(DCT.language, "LinguisticSystem").several().says("A language of it."),
    format: node(DCT.format, "MediaTypeOrExtent").says("Its file format."),
  },
}));
