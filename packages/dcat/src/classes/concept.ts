import { dcatClass, identifier, iriOf, node, temporal, text } from "../declaration.js";
import { ADMS, DCT, RDFS, SKOS } from "../namespaces.js";

const labels = () => ({
  prefLabel: text(SKOS.prefLabel).says("Its label, once for each language."),
  label: text(RDFS.label).says("Its label, where it is not a SKOS label."),
  title: text(DCT.title).says("Its label, where it comes as a title."),
});

/** skos:Concept. DCAT-AP 3.0.1, "Concept"; GeoDCAT-AP 3.0.0, same. */
export const Concept = /* @__PURE__ */ dcatClass("Concept", () => ({
  iri: SKOS.Concept,
  says: "skos:Concept: a code of a list, a term of a thesaurus.",
  properties: {
    prefLabel: labels().prefLabel.ap("M"),
    altLabel: text(SKOS.altLabel).says("Another label."),
    label: labels().label,
    notation: identifier(SKOS.notation).several().says("Its code."),
    identifier: identifier(DCT.identifier).several().says("What it is known by."),
    definition: text(SKOS.definition).says("What it means."),
    scopeNote: text(SKOS.scopeNote).says("How it is to be used."),
    inScheme: node(SKOS.inScheme, "ConceptScheme")
      .severalButOneIn("geodcat-ap")
      .geo("O")
      .says("The scheme that it is from."),
    topConceptOf: node(SKOS.topConceptOf, "ConceptScheme")
      .several()
      .linkOnly()
      .says("The scheme it is a top concept of."),
    broader: node(SKOS.broader, "Concept").several().linkOnly().says("A wider concept."),
    narrower: node(SKOS.narrower, "Concept").several().linkOnly().says("A narrower concept."),
    related: node(SKOS.related, "Concept").several().linkOnly().says("A related concept."),
    exactMatch: iriOf(SKOS.exactMatch).several().says("The same concept in another scheme."),
    closeMatch: iriOf(SKOS.closeMatch).several().says("Nearly the same concept in another scheme."),
    broadMatch: iriOf(SKOS.broadMatch).several().says("A wider concept in another scheme."),
    seeAlso: iriOf(RDFS.seeAlso).several().says("Where more is said about it."),
  },
}));

/** skos:ConceptScheme. DCAT-AP 3.0.1, "Concept Scheme". */
export const ConceptScheme = /* @__PURE__ */ dcatClass("ConceptScheme", () => ({
  iri: SKOS.ConceptScheme,
  says: "skos:ConceptScheme: a code list or thesaurus.",
  properties: {
    title: labels().title.ap("M").says("Its name."),
    prefLabel: labels().prefLabel,
    label: labels().label,
    description: text(DCT.description).says("What it is about."),
    identifier: identifier(DCT.identifier).several().says("What it is known by."),
    created: temporal(DCT.created).says("When it was made."),
    issued: temporal(DCT.issued).says("When it was published."),
    modified: temporal(DCT.modified).says("When it was revised."),
    hasTopConcept: node(SKOS.hasTopConcept, "Concept").several().linkOnly().says("A top concept of it."),
  },
}));

/** dct:Frequency: how often something happens. */
export const Frequency = /* @__PURE__ */ dcatClass("Frequency", () => ({
  iri: DCT.Frequency,
  says: "dct:Frequency: how often something happens.",
  properties: {
    ...labels(),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
}));

/** dct:LinguisticSystem: a language. */
export const LinguisticSystem = /* @__PURE__ */ dcatClass("LinguisticSystem", () => ({
  iri: DCT.LinguisticSystem,
  says: "dct:LinguisticSystem: a language.",
  properties: {
    ...labels(),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
}));

/** dct:MediaTypeOrExtent: a file format. */
export const MediaTypeOrExtent = /* @__PURE__ */ dcatClass("MediaTypeOrExtent", () => ({
  iri: DCT.MediaTypeOrExtent,
  says: "dct:MediaTypeOrExtent: a file format.",
  properties: {
    ...labels(),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
}));

/** dct:MediaType: a media type by IANA. */
export const MediaType = /* @__PURE__ */ dcatClass("MediaType", () => ({
  iri: DCT.MediaType,
  says: "dct:MediaType: a media type by IANA.",
  properties: {
    ...labels(),
    inScheme: node(SKOS.inScheme, "ConceptScheme").several().linkOnly().says("The scheme that it is from."),
  },
  kindOf: ["MediaTypeOrExtent"],
}));

/** adms:Identifier. DCAT-AP 3.0.1, "Identifier". */
export const Identifier = /* @__PURE__ */ dcatClass("Identifier", () => ({
  iri: ADMS.Identifier,
  says: "adms:Identifier: an identifier and who gave it.",
  properties: {
    notation: identifier(SKOS.notation)
      .ap("M")
      .ap2("O")
      .says("The identifier; its datatype may say what system it is of."),
    schemaAgency: text(ADMS.schemaAgency).says("Who runs the identifier system."),
    creator: node(DCT.creator, "Agent").says("Who runs the identifier system, as an agent."),
    issued: temporal(DCT.issued).says("When it was given."),
  },
}));
