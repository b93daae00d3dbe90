import { DCATDE } from "../namespaces.js";
import { isLiteral, type Literal, type Reference, type Value } from "../node.js";
import { type DraftNode, defineProfile, type Profile, type ProfileProperty, type ProfileRule } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";

const EU = "http://publications.europa.eu/resource/authority/licence/";
const DE = "http://dcat-ap.de/def/licenses/";
const CC = "creativecommons.org/licenses/";

/** Licences by their EU code, their address, and their name in the German list. Source: https://www.dcat-ap.de/def/licenses/ */
const LICENCES: readonly (readonly [eu: string, address: string, de: string])[] = [
  ["CC0", "creativecommons.org/publicdomain/zero/1.0/", "cc-zero"],
  ["CC_PDM_1_0", "creativecommons.org/publicdomain/mark/1.0/", "ccpdm/1.0"],
  ["CC_BY", "", "cc-by"],
  ["CC_BY_4_0", `${CC}by/4.0/`, "cc-by/4.0"],
  ["CC_BY_3_0_DEU", `${CC}by/3.0/de/`, "cc-by-de/3.0"],
  ["CC_BYSA", "", "cc-by-sa"],
  ["CC_BYSA_4_0", `${CC}by-sa/4.0/`, "cc-by-sa/4.0"],
  ["CC_BYSA_3_0_DEU", `${CC}by-sa/3.0/de/`, "cc-by-sa-de/3.0"],
  ["CC_BYND", "", "cc-by-nd"],
  ["CC_BYND_3_0", `${CC}by-nd/3.0/`, "cc-by-nd/3.0"],
  ["CC_BYND_4_0", `${CC}by-nd/4.0/`, "cc-by-nd/4.0"],
  ["CC_BYNC", "", "cc-by-nc"],
  ["CC_BYNC_4_0", `${CC}by-nc/4.0/`, "cc-by-nc/4.0"],
  ["DLDE_BY_1_0", "www.govdata.de/dl-de/by-1-0", "dl-by-de/1.0"],
  ["DLDE_BY_2_0", "www.govdata.de/dl-de/by-2-0", "dl-by-de/2.0"],
  ["DLDE_BYNC_1_0", "www.govdata.de/dl-de/by-nc-1-0", "dl-by-nc-de/1.0"],
  ["DLDE_ZERO_2_0", "www.govdata.de/dl-de/zero-2-0", "dl-zero-de/2.0"],
  ["ODC_BL", "opendatacommons.org/licenses/odbl/1-0/", "odbl"],
  ["ODC_BY", "opendatacommons.org/licenses/by/1-0/", "odby"],
  ["ODC_PDDL", "opendatacommons.org/licenses/pddl/1-0/", "odcpddl"],
];

function germanLicences(): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const [eu, address, de] of LICENCES) {
    codes[EU + eu] = DE + de;
    if (address !== "") for (const scheme of ["https://", "http://"]) codes[scheme + address] = DE + de;
  }
  return codes;
}

/** Licences that ask for the publisher to be named. */
const ATTRIBUTION = /^http:\/\/dcat-ap\.de\/def\/licenses\/(?:cc-by|dl-by|odby|odbl)/;

/** What a deliverer to GovData is known by. */
export interface GermanOptions {
  /** The id of the data provider, a full IRI below `http://dcat-ap.de/def/contributors/`. Convention 12 asks for it. */
  readonly contributorID?: string;
  /** The administrative level, a full IRI below `http://dcat-ap.de/def/politicalGeocoding/Level/`. */
  readonly politicalGeocodingLevelURI?: string;
  /** The areas by their official keys, full IRIs below `http://dcat-ap.de/def/politicalGeocoding/`. */
  readonly politicalGeocodingURI?: readonly string[];
  /** The name to give where a licence asks for one (convention 35). */
  readonly licenseAttributionByText?: string;
}

const DATA = ["Dataset", "DatasetSeries"] as const;

const properties = (): readonly ProfileProperty[] => [
  {
    on: DATA,
    predicate: DCATDE.contributorID,
    usage: "recommended",
    range: "iri",
    codes: "http://dcat-ap.de/def/contributors/",
    description: "The provider that delivers the dataset to the federation of portals.",
  },
  {
    on: DATA,
    predicate: DCATDE.politicalGeocodingLevelURI,
    usage: "recommended",
    range: "iri",
    codes: "http://dcat-ap.de/def/politicalGeocoding/Level/",
    description: "The administrative level that the dataset is of.",
  },
  {
    on: DATA,
    predicate: DCATDE.politicalGeocodingURI,
    usage: "recommended",
    range: "iri",
    codes: "http://dcat-ap.de/def/politicalGeocoding/",
    description: "The administrative area that the dataset is about.",
  },
  {
    on: DATA,
    predicate: DCATDE.geocodingDescription,
    usage: "optional",
    range: "literal",
    description: "The area in words.",
  },
  {
    on: DATA,
    predicate: DCATDE.legalBasis,
    usage: "optional",
    range: "literal",
    description: "The legal basis in words.",
  },
  {
    on: DATA,
    predicate: DCATDE.qualityProcessURI,
    usage: "optional",
    range: "iri",
    description: "Where the assurance of quality is described.",
  },
  {
    on: ["Distribution"],
    predicate: DCATDE.licenseAttributionByText,
    usage: "optional",
    range: "literal",
    description: "The text that the licence asks to be named.",
  },
];

function add(node: DraftNode, predicate: string, values: readonly (Value | undefined)[]): void {
  const given = values.filter((value) => value !== undefined);
  if (given.length === 0 || node.$other?.[predicate] !== undefined) return;
  const others = Object.assign(Object.create(null), node.$other) as Record<string, unknown[]>;
  others[predicate] = given;
  node.$other = others;
}

/** “Quellenvermerk: …” of a rights statement. GDI-DE, Konventionen zu Metadaten, “Nutzungsbedingungen”. */
function sourceNote(node: DraftNode): Literal | undefined {
  for (const { description } of (node.rights ?? []) as { description?: readonly Literal[] }[]) {
    for (const literal of description ?? []) {
      const note = /^\s*Quellenvermerk\s*:\s*(\S[\s\S]*?)\s*$/i.exec(literal.value)?.[1];
      if (note !== undefined) return { ...literal, value: note };
    }
  }
  return undefined;
}

const reference = (iri: string | undefined): Reference | undefined => (iri === undefined ? undefined : { $id: iri });

function rulesFor(options: GermanOptions): readonly ProfileRule[] {
  return [
    {
      id: "dcat-ap-de.provider-and-area",
      description: "The id of the provider and the political geocoding are added where the dataset has none.",
      on: DATA,
      apply(node) {
        add(node, DCATDE.contributorID, [reference(options.contributorID)]);
        add(node, DCATDE.politicalGeocodingLevelURI, [reference(options.politicalGeocodingLevelURI)]);
        add(node, DCATDE.politicalGeocodingURI, (options.politicalGeocodingURI ?? []).map(reference));
      },
    },
    {
      id: "dcat-ap-de.area-as-spatial",
      description: "Areas of dcatde:politicalGeocodingURI are given as dct:spatial too (convention 11).",
      on: DATA,
      apply(node) {
        const spatial = (node.spatial ?? []) as Value[];
        const areas = ((node.$other?.[DCATDE.politicalGeocodingURI] ?? []) as Value[]).filter(
          (area) => !isLiteral(area) && !spatial.some((one) => !isLiteral(one) && one.$id === area.$id),
        );
        if (areas.length > 0) node.spatial = [...spatial, ...areas];
      },
    },
    {
      id: "dcat-ap-de.modified-of-record",
      description: "A dataset without dct:modified has that of its catalogue record (convention 40).",
      on: DATA,
      apply(node) {
        const records = (node.isPrimaryTopicOf ?? []) as { modified?: unknown }[];
        if (node.modified === undefined && records[0]?.modified !== undefined) node.modified = records[0].modified;
      },
    },
    {
      id: "dcat-ap-de.geodcat-roles",
      description:
        "dcatde:originator and dcatde:maintainer are geodcatap:originator and geodcatap:custodian since 3.0.",
      on: DATA,
      apply(node) {
        for (const [old, name] of [
          [DCATDE.originator, "originator"],
          [DCATDE.maintainer, "custodian"],
        ] as const) {
          const values = node.$other?.[old];
          if (values === undefined) continue;
          const agents = values.filter((value) => !isLiteral(value as Value));
          const { [old]: _, ...others } = node.$other ?? {};
          node.$other =
            agents.length === values.length
              ? others
              : { ...others, [old]: values.filter((value) => isLiteral(value as Value)) };
          if (agents.length > 0) node[name] = [...((node[name] ?? []) as unknown[]), ...agents];
        }
      },
    },
    {
      id: "dcat-ap-de.attribution-text",
      description:
        "Distributions whose licence asks for the publisher's name bear it (convention 35): that of the options, or the note of the source that GDI-DE has among the constraints of a record.",
      on: ["Distribution"],
      apply(node) {
        const id = (node.license as Reference | undefined)?.$id ?? "";
        if (!ATTRIBUTION.test(GERMAN_LICENCES[id] ?? id)) return;
        const { licenseAttributionByText: text } = options;
        const said = text === undefined ? sourceNote(node) : { value: text };
        if (said !== undefined) add(node, DCATDE.licenseAttributionByText, [said]);
      },
    },
  ];
}

const GERMAN_LICENCES = /* @__PURE__ */ germanLicences();

/**
 * DCAT-AP.de 3.0, with what your catalogue delivers under.
 * Source: GovData, DCAT-AP.de 3.0: specification, conventions and SHACL shapes.
 *
 * @example
 * ```ts
 * import { dcatApDe, text, toQuads } from "@metabridge/dcat";
 * const profile = dcatApDe({ contributorID: "http://dcat-ap.de/def/contributors/openDataHRO" });
 * const { value } = toQuads({ $type: "Dataset", title: [text("Bäume", "de")] }, { profile });
 * ```
 */
export function dcatApDe(options: GermanOptions = {}): Profile {
  return defineProfile({
    base: DCAT_AP,
    id: "dcat-ap-de",
    title: "DCAT-AP.de 3.0",
    conformsTo: "http://dcat-ap.de/def/dcatde/",
    usage: {
      "Dataset.publisher": "mandatory",
      "DatasetSeries.publisher": "mandatory",
      "DataService.publisher": "mandatory",
      "Distribution.license": "mandatory",
      "Attribution.agent": "mandatory",
      "Attribution.hadRole": "mandatory",
      "*.contributor": "optional",
      "*.originator": "optional",
      "*.custodian": "optional",
    },
    one: ["*.fn"],
    codes: { license: GERMAN_LICENCES },
    properties: properties(),
    rules: rulesFor(options),
  });
}

/** DCAT-AP.de 3.0 without a provider id; see {@link dcatApDe}. */
export const DCAT_AP_DE: Profile = /* @__PURE__ */ dcatApDe();
