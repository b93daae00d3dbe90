import { dcatClass, geometryOf, node, plain, temporal, text } from "../declaration.js";
import { DCAT, DCT, GSP, LOCN, RDFS, SKOS, TIME } from "../namespaces.js";

/** dct:Location. DCAT-AP 3.0.1, "Location"; GeoDCAT-AP 3.0.0, same. */
export const Location = /* @__PURE__ */ dcatClass("Location", () => ({
  iri: DCT.Location,
  says: "dct:Location: a named or bounded place.",
  properties: {
    prefLabel: text(SKOS.prefLabel).geo("O").says("The name of the place."),
    label: text(RDFS.label).says("The name of the place, where it comes as a label."),
    geographicName: text(LOCN.geographicName).says("The name of the place, in the ISA location vocabulary."),
    identifier: plain(DCT.identifier).several().geo("O").says("What the place is known by in a gazetteer."),
    inScheme: node(SKOS.inScheme, "ConceptScheme")
      .severalButOneIn("geodcat-ap")
      .linkOnly()
      .geo("O")
      .says("The gazetteer that it is from."),
    bbox: geometryOf(DCAT.bbox).severalButOneIn().ap("R").says("The box around it."),
    centroid: geometryOf(DCAT.centroid).severalButOneIn().ap("R").says("A point in its middle."),
    geometry: node(LOCN.geometry, "Geometry")
      .orLiteral("geometry")
      .severalButOneIn()
      .ap("O")
      .says("Its outline: a literal in DCAT-AP 2 and 3.0.0, a node in DCAT-AP 3.0.1 and GeoDCAT-AP 3.0.0."),
  },
}));

/** locn:Geometry. GeoSPARQL has the properties for its literals. */
export const Geometry = /* @__PURE__ */ dcatClass("Geometry", () => ({
  iri: LOCN.Geometry,
  says: "locn:Geometry: an outline as a node.",
  properties: {
    asWKT: geometryOf(GSP.asWKT).says("The outline as well-known text."),
    asGML: geometryOf(GSP.asGML).says("The outline in GML."),
    asGeoJSON: geometryOf(GSP.asGeoJSON).says("The outline in GeoJSON."),
  },
}));

/** dct:PeriodOfTime. DCAT-AP 3.0.1, "Period of time". */
export const PeriodOfTime = /* @__PURE__ */ dcatClass("PeriodOfTime", () => ({
  iri: DCT.PeriodOfTime,
  says: "dct:PeriodOfTime: from one time to another.",
  properties: {
    startDate: temporal(DCAT.startDate).ap("R").says("When it begins."),
    endDate: temporal(DCAT.endDate).ap("R").says("When it ends."),
    hasBeginning: node(TIME.hasBeginning, "Instant").ap("O").says("When it begins, as a node."),
    hasEnd: node(TIME.hasEnd, "Instant").ap("O").says("When it ends, as a node."),
    prefLabel: text(SKOS.prefLabel).says("The name of the period."),
    label: text(RDFS.label).says("The name of the period, where it comes as a label."),
  },
}));

/** time:Instant. */
export const Instant = /* @__PURE__ */ dcatClass("Instant", () => ({
  iri: TIME.Instant,
  says: "time:Instant: a point in time.",
  properties: {
    inXSDDate: temporal(TIME.inXSDDate).says("The day."),
    inXSDDateTime: temporal(TIME.inXSDDateTime).says("The time of a day (deprecated by OWL-Time)."),
    inXSDDateTimeStamp: temporal(TIME.inXSDDateTimeStamp).says("The time of a day, with its zone."),
    inXSDgYear: temporal(TIME.inXSDgYear).says("The year."),
    inXSDgYearMonth: temporal(TIME.inXSDgYearMonth).says("The month."),
  },
}));
