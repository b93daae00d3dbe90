import { type Concept, DCT, text } from "@metabridge/dcat";
import { inspireCode } from "@metabridge/vocabularies";

/**
 * English labels of the code lists of INSPIRE that resources refer to: the shapes ask for a label of each concept.
 * Source: http://inspire.ec.europa.eu/metadata-codelist and its lists.
 */
export const CODE_LABELS = {
  ResourceType: { dataset: "Spatial data set", series: "Spatial data set series", service: "Spatial data service" },
  SpatialDataServiceType: {
    discovery: "Discovery Service",
    view: "View Service",
    download: "Download Service",
    transformation: "Transformation Service",
    invoke: "Invoke Spatial Data Service",
    other: "Other Service",
  },
  SpatialRepresentationType: {
    vector: "Vector",
    grid: "Grid",
    textTable: "Text Table",
    tin: "TIN",
    stereoModel: "Stereo Model",
    video: "Video",
  },
  DegreeOfConformity: { conformant: "Conformant", notConformant: "Not Conformant", notEvaluated: "Not Evaluated" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A value of one of these lists as a concept; undefined where the list has no such code. */
export function inspireConcept(list: keyof typeof CODE_LABELS, code: string): Concept | undefined {
  const labels: Readonly<Record<string, string>> = CODE_LABELS[list];
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label === undefined ? undefined : labelled(inspireCode(list, code), label);
}

/** The specification of a service interface: a standard that is a value of geodcatap:serviceProtocol. */
export function protocolConcept(specification: string, title: string): Concept {
  return { ...labelled(specification, title), $types: [DCT.Standard] };
}

/** A concept with an English label. */
export function labelled(iri: string, label: string): Concept {
  return { $type: "Concept", $id: iri, prefLabel: [text(label, "en")] };
}

/** `infoMapAccessService` as people write it: `Info map access service`. */
export function wordsOf(code: string): string {
  const words = code
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
