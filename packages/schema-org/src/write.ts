import { type Result, result } from "@metabridge/core";
import { isIri, isLiteral, type Resource } from "@metabridge/dcat";
import {
  accessRightsOf,
  DcatReader,
  fitField,
  type Json,
  type JsonObject,
  languagesOf,
  licenceOf,
  linksOf,
  plainText,
  rightsOf,
  type TermName,
} from "@metabridge/portal";
import { spatialCoverage, temporalCoverage } from "./coverage.js";
import { distributionsOf, splitLinks, subjectOf } from "./distribution.js";
import { aboutOf, keywordsOf } from "./keywords.js";
import { PORTAL, type SchemaOrgOptions } from "./options.js";
import { contextOf, otherTerms } from "./other-terms.js";
import { partiesOf } from "./parties.js";

/** The class of schema.org for a class of DCAT. Source: DCAT 3, Appendix B.3, “Alignment with Schema.org”. */
const CLASSES = {
  Dataset: "Dataset",
  DatasetSeries: "Dataset",
  DataService: "WebAPI",
  Catalog: "DataCatalog",
} as const;

/** Terms that Google requires of a dataset. Source: Google Search Central, “Dataset structured data”. */
const REQUIRED: Readonly<Record<string, TermName>> = { name: "title", description: "description", url: "landingPage" };

/** Google takes descriptions of this length. Source: the same. */
const DESCRIPTION = { shortest: 50, longest: 5000 };

/**
 * A record as JSON-LD of schema.org: a Dataset, a WebAPI for a service, a DataCatalog for a catalogue, as Google Dataset Search
 * and science-on-schema.org want it.
 *
 * @example
 * ```ts
 * import { resourceToSchemaOrg } from "@metabridge/schema-org";
 * const { value } = resourceToSchemaOrg({
 *   $type: "Dataset",
 *   $id: "https://town.example/trees",
 *   title: [{ value: "Street trees", language: "en" }],
 *   license: { $id: "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0" },
 * });
 * console.log(value["@type"], value.name, value.license); // Dataset Street trees https://creativecommons.org/licenses/by/4.0/
 * ```
 */
export function resourceToSchemaOrg(resource: Resource, options: SchemaOrgOptions = {}): Result<JsonObject> {
  const reader = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  const body = nodeOf(reader, options);
  for (const [field, value] of Object.entries(options.defaults ?? {})) body[field] ??= value as Json;
  for (const [field, property] of Object.entries(REQUIRED)) {
    if (body[field] === undefined) reader.missing(field, property);
  }
  if (typeof body.description === "string" && body.description.length < DESCRIPTION.shortest) {
    const message = `Google Dataset Search wants descriptions of ${DESCRIPTION.shortest} characters and more; this one has ${body.description.length}.`;
    reader.report("description.short", message, "info");
  }
  return result({ "@context": contextOf(body), ...body }, reader.diagnostics, reader.losses(), reader.trace);
}

function nodeOf(reader: DcatReader, options: SchemaOrgOptions): Record<string, Json> {
  const node: Record<string, Json> = {};
  const put = (field: string, make: () => Json | undefined): void => {
    const value = reader.into(field, make);
    if (value !== undefined && value !== "") node[field] = value;
  };
  const { page, others } = splitLinks(reader);
  const information = others.find(({ kind }) => kind === "information");
  put("@id", () => reader.id());
  node["@type"] = CLASSES[reader.node.$type as keyof typeof CLASSES] ?? "Dataset";
  put("name", () => textOf(reader, "title", options));
  put("alternateName", () => textOf(reader, "alternative", options));
  put("description", () => descriptionOf(reader, options));
  put("url", () => page?.url ?? reader.iri("homepage") ?? webId(reader) ?? information?.url);
  put("sameAs", () => oneOrMany(reader.iris("sameAs")));
  put("identifier", () => identifiersOf(reader));
  put("version", () => reader.text("version") ?? reader.text("versionInfo"));
  const about = reader.into("about", () => aboutOf(reader));
  put("keywords", () => keywordsOf(reader, about));
  put("about", () => about);
  put("inLanguage", () => oneOrMany(languagesOf(reader).map(({ tag }) => tag)));
  put("license", () => licence(reader));
  put("conditionsOfAccess", () => conditionsOf(reader));
  Object.assign(node, partiesOf(reader, options));
  put("datePublished", () => dateOf(reader, "issued"));
  put("dateModified", () => dateOf(reader, "modified"));
  put("dateCreated", () => dateOf(reader, "created"));
  put("temporalCoverage", () => temporalCoverage(reader));
  put("spatialCoverage", () => spatialCoverage(reader));
  put("distribution", () => (reader.type === "DataService" ? undefined : distributionsOf(others)));
  put("subjectOf", () => subjectOf(others));
  if (reader.type === "DataService") serviceTerms(reader, put);
  put("includedInDataCatalog", () => catalogsOf(reader));
  put("image", () => oneOrMany(reader.iris("depiction")));
  put("isPartOf", () => relatedOf(reader, ["inSeries", "isPartOf"]));
  put("hasPart", () => relatedOf(reader, ["hasPart"]));
  put("isBasedOn", () => relatedOf(reader, ["source"]));
  if (reader.type === "Catalog") put("dataset", () => membersOf(reader, options));
  Object.assign(node, otherTerms(reader, new Set(Object.keys(node))));
  return node;
}

/** Where a service answers, and what it speaks. Source: schema.org, Service and WebAPI. */
function serviceTerms(reader: DcatReader, put: (field: string, make: () => Json | undefined) => void): void {
  const link = linksOf(reader).find(({ kind }) => kind === "service");
  put("availableChannel", () => {
    // Also addresses that are none of the web: of Z39.50, of FTP.
    const serviceUrl = link?.url ?? reader.iri("endpointURL");
    return serviceUrl === undefined ? undefined : { "@type": "ServiceChannel", serviceUrl };
  });
  put("serviceType", () => link?.protocol?.title);
  put("documentation", () => reader.iri("endpointDescription"));
}

const oneOrMany = (values: readonly string[]): Json | undefined =>
  values.length > 1 ? values : values.length === 1 ? values[0] : undefined;

/** The text in the best language; in all languages where they are wanted. */
function textOf(reader: DcatReader, property: TermName, { translations }: SchemaOrgOptions): Json | undefined {
  if (translations !== true) return reader.text(property)?.trim();
  const all = reader
    .texts(property)
    .map(({ value, language }): Json => (language === undefined ? value : { "@value": value, "@language": language }));
  return all.length > 1 ? all : all[0];
}

function descriptionOf(reader: DcatReader, options: SchemaOrgOptions): Json | undefined {
  if (options.translations === true) return textOf(reader, "description", options);
  const text = reader.text("description");
  return text === undefined ? undefined : fitField(reader, "description", plainText(text), DESCRIPTION.longest);
}

/** The record's own address, where people can open it. */
function webId(reader: DcatReader): string | undefined {
  const { $id } = reader.node;
  return $id !== undefined && /^https?:/.test($id) ? reader.id() : undefined;
}

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|info:doi\/)(10\.\d{4,}\/\S+)$/i;

/** A DOI as science-on-schema.org has it: “Identifier”. Other identifiers as they are. */
function identifierOf(value: string, agency?: string): Json {
  const doi = DOI.exec(value)?.[1];
  if (doi !== undefined) {
    return {
      "@type": "PropertyValue",
      propertyID: "https://registry.identifiers.org/registry/doi",
      value: `doi:${doi}`,
      url: `https://doi.org/${doi}`,
    };
  }
  return agency === undefined ? value : { "@type": "PropertyValue", propertyID: agency, value };
}

function identifiersOf(reader: DcatReader): Json | undefined {
  const own = [...new Set(reader.literals("identifier").map(({ value }) => value.trim()))]
    .filter((value) => value !== "")
    .map((value) => identifierOf(value));
  const further = reader.nodes("admsIdentifier").flatMap((one): Json[] => {
    const notation = one.text("notation") ?? one.id();
    const agency = one.text("schemaAgency");
    if (notation === undefined || own.includes(notation)) return [];
    one.id();
    return [identifierOf(notation, agency)];
  });
  const all = [...own, ...further];
  return all.length > 1 ? all : all[0];
}

/** The licence's own page, else its name. */
function licence(reader: DcatReader): Json | undefined {
  const view = licenceOf(reader);
  if (view === undefined) return undefined;
  const known = view.peekLicence();
  const { iri } = view;
  if (known?.url !== undefined && (iri === undefined || iri.startsWith("http://publications.europa.eu/"))) {
    view.licence;
    return known.url;
  }
  return iri ?? view.text;
}

/** Who may have it, and rights in words. */
function conditionsOf(reader: DcatReader): Json | undefined {
  const access = accessRightsOf(reader);
  const words = reader.nodes("accessRights").flatMap((one) => one.label() ?? one.text("description") ?? []);
  const texts = [
    ...(access === undefined ? words : [ACCESS[access.code]]),
    ...rightsOf(reader).map((one) => plainText(one)),
  ];
  return texts.length === 0 ? undefined : [...new Set(texts)].join("\n");
}

/** Access rights of the EU in words. */
const ACCESS = { PUBLIC: "public", RESTRICTED: "restricted", NON_PUBLIC: "non-public" } as const;

function dateOf(reader: DcatReader, property: TermName): string | undefined {
  return reader.literal(property)?.value;
}

/** dcat:inCatalog -> schema:includedInDataCatalog. */
function catalogsOf(reader: DcatReader): Json | undefined {
  const all = reader.nodes("inCatalog").flatMap((catalog): Json[] => {
    const id = catalog.id();
    const name = catalog.label();
    const url = catalog.iri("homepage") ?? (id !== undefined && /^https?:/.test(id) ? id : undefined);
    if (name === undefined && url === undefined) return [];
    return [
      {
        "@type": "DataCatalog",
        ...(id === undefined ? {} : { "@id": id }),
        ...(name === undefined ? {} : { name }),
        ...(url === undefined ? {} : { url }),
      },
    ];
  });
  return all.length > 1 ? all : all[0];
}

/** Related resources: by their IRIs, with their names where they have them. */
function relatedOf(
  reader: DcatReader,
  properties: readonly ("inSeries" | "isPartOf" | "hasPart" | "source")[],
): Json | undefined {
  const all = properties
    .flatMap((property) => reader.nodes(property))
    .flatMap((one): Json[] => {
      const id = one.node.$id !== undefined && isIri(one.node.$id) ? one.id() : undefined;
      const name = one.peek("title").some(isLiteral) ? one.text("title") : undefined;
      const description = one.peek("description").some(isLiteral) ? one.text("description") : undefined;
      if (id === undefined && name === undefined) return [];
      return [
        {
          ...(id === undefined ? {} : { "@id": id }),
          "@type": "CreativeWork",
          ...(name === undefined ? {} : { name }),
          ...(description === undefined ? {} : { description: plainText(description) }),
          ...(id !== undefined && /^https?:/.test(id) ? { url: id } : {}),
        },
      ];
    });
  return all.length > 1 ? all : all[0];
}

function membersOf(reader: DcatReader, options: SchemaOrgOptions): Json | undefined {
  const members = reader.nodes("dataset").map((one): Json => {
    if (!one.has("title")) return { "@id": one.id() ?? "" };
    return nodeOf(one, options);
  });
  return members.length === 0 ? undefined : members;
}
