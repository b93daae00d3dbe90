import {
  type Attribution,
  type DataService,
  type Dataset,
  DCT,
  iri,
  type PeriodOfTime,
  type Resource,
} from "@metabridge/dcat";

const SCHEMA_START = "http://schema.org/startDate";
const SCHEMA_END = "http://schema.org/endDate";
const DC_SUBJECT = "http://purl.org/dc/elements/1.1/subject";
const DCTYPE_SERVICE = "http://purl.org/dc/dcmitype/Service";

/**
 * States with the terms of GeoDCAT-AP 1 and 2, for readers that know no newer ones, what the resource states already.
 * Source: GeoDCAT-AP 3.0.0, “Deprecated” rows of its mapping tables.
 */
export function withOlderTerms(resource: Resource): Resource {
  for (const period of resource.temporal ?? []) if (period.$type === "PeriodOfTime") schemaDates(period);
  attributions(resource.qualifiedAttribution);
  for (const record of resource.isPrimaryTopicOf ?? [])
    if (record.$type === "CatalogRecord") attributions(record.qualifiedAttribution);
  if (resource.$type === "DataService") service(resource);
  else if ("distribution" in resource) formats(resource.distribution);
  return resource;
}

/** DCMI defines dct:MediaType as a file format or physical medium: formats were of that class before they could be extents too. */
function formats(distributions: Dataset["distribution"]): void {
  for (const one of distributions ?? []) {
    const format = one.$type === "Distribution" ? one.format : undefined;
    if (format?.$type !== "MediaTypeOrExtent" || format.$types?.includes(DCT.MediaType)) continue;
    format.$types = [...(format.$types ?? []), DCT.MediaType];
  }
}

function schemaDates(period: PeriodOfTime): void {
  const { startDate, endDate } = period;
  period.$other = {
    ...period.$other,
    ...(startDate === undefined ? {} : { [SCHEMA_START]: [startDate] }),
    ...(endDate === undefined ? {} : { [SCHEMA_END]: [endDate] }),
  };
}

function attributions(all: Resource["qualifiedAttribution"]): void {
  for (const one of all ?? []) {
    if (one.$type === "Attribution")
      one.type = (one as Attribution).hadRole?.flatMap(({ $id }) => ($id === undefined ? [] : [iri($id)]));
  }
}

/**
 * Services were no dcat:Resource then: they had no keywords and themes. Their data were dct:hasPart of them; that is left
 * out, since it now says that the data are a part of the service.
 */
function service(resource: DataService): void {
  resource.$types = [...(resource.$types ?? []), DCTYPE_SERVICE];
  resource.subject = resource.theme;
  resource.$other = {
    ...resource.$other,
    ...(resource.keyword === undefined ? {} : { [DC_SUBJECT]: resource.keyword }),
  };
}
