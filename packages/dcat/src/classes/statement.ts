import { dcatClass, identifier, node, temporal, text } from "../declaration.js";
import { DCT, ELI, FOAF, ODRL, OWL, RDFS, SKOS } from "../namespaces.js";
import { LICENCE_TYPE } from "./controlled-vocabularies.js";

/** dct:RightsStatement. GeoDCAT-AP 3.0.0, "Rights statement". */
export const RightsStatement = dcatClass(
  "RightsStatement",
  DCT.RightsStatement,
  "dct:RightsStatement: what may be done with something, or who may have it.",
  {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("Its label."),
    prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
    description: text(DCT.description).geo("R").says("What it says."),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
);

/** dct:LicenseDocument. DCAT-AP 3.0.1, "Licence Document". */
export const LicenseDocument = dcatClass("LicenseDocument", DCT.LicenseDocument, "dct:LicenseDocument: a licence.", {
  type: node(DCT.type, "Concept").several().ap("R").from(LICENCE_TYPE).says("What kind of licence it is."),
  title: text(DCT.title).says("Its name."),
  label: text(RDFS.label).says("Its label."),
  prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
  description: text(DCT.description).says("What it says."),
  identifier: identifier(DCT.identifier).several().says("Its short name, such as one of SPDX."),
  seeAlso: node(RDFS.seeAlso, "Document").several().says("Where its text is."),
});

/** odrl:Policy. */
export const Policy = dcatClass("Policy", ODRL.Policy, "odrl:Policy: permissions, duties and prohibitions.", {
  title: text(DCT.title).says("Its name."),
  description: text(DCT.description).says("What it says."),
});

/** eli:LegalResource. DCAT-AP HVD 3.0.0, "Legal Resource". */
export const LegalResource = dcatClass("LegalResource", ELI.LegalResource, "eli:LegalResource: a law, by its ELI.", {
  title: text(DCT.title).says("Its title."),
  label: text(RDFS.label).says("Its label."),
  identifier: identifier(DCT.identifier).several().says("Its number."),
});

/** dct:ProvenanceStatement. GeoDCAT-AP 3.0.0, "Provenance statement". */
export const ProvenanceStatement = dcatClass(
  "ProvenanceStatement",
  DCT.ProvenanceStatement,
  "dct:ProvenanceStatement: how something came to be.",
  {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("What it says, as a label."),
    description: text(DCT.description).geo("R").says("What it says."),
  },
);

/** dct:Standard. GeoDCAT-AP 3.0.0, "Standard": specifications, profiles and reference systems. */
export const Standard = dcatClass(
  "Standard",
  DCT.Standard,
  "dct:Standard: a specification, a profile or a reference system.",
  {
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
);

/** foaf:Document. GeoDCAT-AP 3.0.0, "Document". */
export const Document = dcatClass("Document", FOAF.Document, "foaf:Document: a page or any other document.", {
  title: text(DCT.title).geo("O").says("Its title."),
  label: text(RDFS.label).says("Its label."),
  description: text(DCT.description).geo("O").says("What it is about."),
  type: node(DCT.type, "Concept").several().says("Its kind."),
  language: node(DCT.language, "LinguisticSystem").several().says("A language of it."),
  format: node(DCT.format, "MediaTypeOrExtent").says("Its file format."),
});
