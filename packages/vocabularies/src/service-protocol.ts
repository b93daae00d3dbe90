import { lazy, phraseFinder } from "./lookup.js";
import { normalise } from "./normalise.js";
import type { SpatialDataServiceType } from "./service-type.js";

/** What speaks over a link: a service interface, with its specification. */
export interface ServiceProtocol {
  /** Short and stable: `WMS`, `OGC API Features`, `ArcGIS FeatureServer`. */
  readonly id: string;
  /** In full, in English. */
  readonly title: string;
  /** IRI of the specification, where it has one that is known to exist. */
  readonly specification?: string;
  /** The INSPIRE type of the services that have this interface, where they are of one type. */
  readonly serviceType?: SpatialDataServiceType;
}

interface ProtocolRow extends Omit<ServiceProtocol, "id"> {
  /** How protocol fields and service types name it, after normalise(), divided by “; ”. */
  readonly names: string;
}

/**
 * Service interfaces.
 * Sources: specification IRIs of the OGC services as in GeoDCAT-AP's mapping of protocols; OGC API specifications by their
 * identifiers at http://www.opengis.net/spec/; names from the protocol fields of real records and GeoNetwork's list.
 */
const PROTOCOLS: Readonly<Record<string, ProtocolRow>> = {
  WMS: {
    title: "OGC Web Map Service",
    specification: "http://www.opengeospatial.org/standards/wms",
    serviceType: "view",
    names: "wms; web map service; webmapservice; ogc web map service; wmsserver; web mapping service; wms c",
  },
  WMTS: {
    title: "OGC Web Map Tile Service",
    specification: "http://www.opengeospatial.org/standards/wmts",
    serviceType: "view",
    names: "wmts; web map tile service; webmaptileservice; ogc web map tile service",
  },
  WFS: {
    title: "OGC Web Feature Service",
    specification: "http://www.opengeospatial.org/standards/wfs",
    serviceType: "download",
    names: "wfs; web feature service; webfeatureservice; ogc web feature service; wfsserver; wfs g",
  },
  WCS: {
    title: "OGC Web Coverage Service",
    specification: "http://www.opengeospatial.org/standards/wcs",
    serviceType: "download",
    names: "wcs; web coverage service; webcoverageservice; ogc web coverage service; wcsserver",
  },
  CSW: {
    title: "OGC Catalogue Service for the Web",
    specification: "http://www.opengeospatial.org/standards/cat",
    serviceType: "discovery",
    names:
      "csw; catalogue service for the web; catalog service for the web; web catalogue service; ogc catalogue service; catalogue service web",
  },
  SOS: {
    title: "OGC Sensor Observation Service",
    specification: "http://www.opengeospatial.org/standards/sos",
    serviceType: "download",
    names: "sos; sensor observation service; ogc sensor observation service",
  },
  SPS: {
    title: "OGC Sensor Planning Service",
    specification: "http://www.opengeospatial.org/standards/sps",
    names: "sps; sensor planning service",
  },
  WPS: {
    title: "OGC Web Processing Service",
    specification: "http://www.opengeospatial.org/standards/wps",
    names: "wps; web processing service; webprocessingservice",
  },
  "OGC API Features": {
    title: "OGC API – Features",
    specification: "http://www.opengis.net/spec/ogcapi-features-1/1.0",
    serviceType: "download",
    names:
      "ogc api features; ogcapi features; ogc api feature; oapif; oaf; ogc features api; ogcfeat; ogc ogcfeat; ogc oapif; wfs 3 0; wfs3",
  },
  "OGC API Records": {
    title: "OGC API – Records",
    specification: "http://www.opengis.net/spec/ogcapi-records-1/1.0",
    serviceType: "discovery",
    names: "ogc api records; ogcapi records; ogc api record; oarec",
  },
  "OGC API Tiles": {
    title: "OGC API – Tiles",
    specification: "http://www.opengis.net/spec/ogcapi-tiles-1/1.0",
    serviceType: "view",
    names: "ogc api tiles; ogcapi tiles; oapit; ogc api vector tiles",
  },
  "OGC API Maps": {
    title: "OGC API – Maps",
    specification: "http://www.opengis.net/spec/ogcapi-maps-1/1.0",
    serviceType: "view",
    names: "ogc api maps; ogcapi maps",
  },
  "OGC API Coverages": {
    title: "OGC API – Coverages",
    serviceType: "download",
    names: "ogc api coverages; ogcapi coverages; oapicov",
  },
  "OGC API EDR": {
    title: "OGC API – Environmental Data Retrieval",
    specification: "http://www.opengis.net/spec/ogcapi-edr-1/1.0",
    serviceType: "download",
    names: "ogc api edr; ogcapi edr; ogc api environmental data retrieval; environmental data retrieval",
  },
  "OGC API Processes": {
    title: "OGC API – Processes",
    specification: "http://www.opengis.net/spec/ogcapi-processes-1/1.0",
    names: "ogc api processes; ogcapi processes",
  },
  SensorThings: {
    title: "OGC SensorThings API",
    specification: "http://www.opengis.net/spec/iot_sensing/1.1",
    serviceType: "download",
    names: "sensorthings; sensor things; sensorthings api; ogc sensorthings api; ogc sta; sensorthings api ogc",
  },
  Atom: {
    title: "Atom Syndication Format",
    specification: "https://www.rfc-editor.org/info/rfc4287",
    serviceType: "download",
    names:
      "atom; atom feed; atomfeed; inspire atom; atom inspire; inspire atom feed; w3c atomfeed; georss atom; rfc4287; opensearch atom",
  },
  "ArcGIS MapServer": {
    title: "ArcGIS REST map service",
    serviceType: "view",
    names:
      "esri rest map service; esri rest map server; arcgis map service; esri rest mapservice; arcgis mapserver; mapserver arcgis; arcgis rest mapserver; esri map service; esri rest tiled map service",
  },
  "ArcGIS FeatureServer": {
    title: "ArcGIS REST feature service",
    serviceType: "download",
    names:
      "esri rest feature service; esri rest feature server; arcgis feature service; arcgis featureserver; featureserver; arcgis rest featureserver; esri feature service",
  },
  "ArcGIS ImageServer": {
    title: "ArcGIS REST image service",
    serviceType: "view",
    names: "esri rest image service; esri rest image server; arcgis image service; arcgis imageserver; imageserver",
  },
  "ArcGIS REST": {
    title: "ArcGIS REST services",
    specification: "https://developers.arcgis.com/rest/",
    names:
      "esri rest; arcgis rest; esrirest; arcgis rest service; arcgis rest services; arcgis geoservices rest api; esri arcgis rest; arcgis server; geoservices rest",
  },
  OPeNDAP: {
    title: "OPeNDAP",
    specification: "https://www.opendap.org/",
    serviceType: "download",
    names: "opendap; opendap opendap; thredds opendap; thredds; dap2; dap4; opendap hyrax",
  },
  SPARQL: {
    title: "SPARQL 1.1 Protocol",
    specification: "http://www.w3.org/TR/sparql11-protocol/",
    names: "sparql; sparql endpoint; sparql protocol; sparql 1 1 protocol",
  },
  "OAI-PMH": {
    title: "Open Archives Initiative Protocol for Metadata Harvesting",
    specification: "http://www.openarchives.org/OAI/openarchivesprotocol.html",
    serviceType: "discovery",
    names: "oai pmh; oaipmh",
  },
  "Z39.50": {
    title: "Information Retrieval (Z39.50), ISO 23950",
    serviceType: "discovery",
    names: "z3950; z39 50; iso 23950; iso 23950 gateway",
  },
  "STAC API": {
    title: "SpatioTemporal Asset Catalog API",
    specification: "https://api.stacspec.org/v1.0.0/core",
    serviceType: "discovery",
    names: "stac; stac api",
  },
  TMS: {
    title: "Tile Map Service",
    specification: "https://wiki.osgeo.org/wiki/Tile_Map_Service_Specification",
    serviceType: "view",
    names: "tms; tile map service; osgeo tms",
  },
  XYZ: {
    title: "Map tiles by zoom level, column and row",
    serviceType: "view",
    names: "xyz tiles; xyz tile; slippy map tiles; tile xyz",
  },
};

const protocols = lazy(
  () =>
    new Map<string, ServiceProtocol>(
      Object.entries(PROTOCOLS).map(([id, { names: _, ...protocol }]) => [id, { id, ...protocol }] as const),
    ),
);

const index = lazy(() => {
  const names = new Map<string, ServiceProtocol>();
  for (const [id, row] of Object.entries(PROTOCOLS)) {
    const protocol = protocols().get(id);
    if (protocol === undefined) continue;
    for (const name of [normalise(id), normalise(row.title), ...row.names.split("; ")]) {
      if (!names.has(name)) names.set(name, protocol);
    }
    if (row.specification !== undefined) names.set(normalise(row.specification.replace(/^https?:/, "")), protocol);
  }
  return names;
});

const findNames = phraseFinder(index);

/** The protocol with an id of the list above. */
export function serviceProtocol(id: string): ServiceProtocol | undefined {
  return protocols().get(id);
}

/**
 * The service interface that a text names: a protocol field (`OGC:WMS-1.3.0-http-get-map`, `ESRI:REST`, `atom:feed`), a
 * service type (`urn:ogc:serviceType:WebFeatureService:2.0.0`), or a specification's address. Undefined where it names
 * none (`WWW:LINK-1.0-http--link`), or several.
 *
 * @example
 * ```ts
 * import { findServiceProtocol } from "@metabridge/vocabularies";
 * console.log(findServiceProtocol("OGC:WMS-1.1.1-http-get-map")?.specification);
 * // "http://www.opengeospatial.org/standards/wms"
 * ```
 */
export function findServiceProtocol(text: string): ServiceProtocol | undefined {
  if (text.length > 200) return undefined;
  const words = normalise(text.replace(/^https?:/i, ""));
  const whole = index().get(words);
  if (whole !== undefined) return whole;
  const [only, ...others] = findNames(words);
  if (only?.id === "ArcGIS REST" && others.length === 1 && others[0]?.id.startsWith("ArcGIS ")) return others[0];
  return others.length === 0 ? only : undefined;
}

interface UrlParts {
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function partsOf(url: string): UrlParts {
  const withoutFragment = url.trim().replace(/#.*$/, "");
  const mark = withoutFragment.indexOf("?");
  const path = (mark === -1 ? withoutFragment : withoutFragment.slice(0, mark)).toLowerCase();
  const parameters = new Map<string, string>();
  if (mark !== -1) {
    for (const pair of withoutFragment.slice(mark + 1).split(/&(?:amp;)?/)) {
      const equals = pair.indexOf("=");
      if (equals > 0) parameters.set(pair.slice(0, equals).toLowerCase(), pair.slice(equals + 1));
    }
  }
  return { path, parameters };
}

/** What the last parts of a path say, tried in this order. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/\/(?:mapserver\/)?wmsserver\/?$/, "WMS"],
  [/\/wfsserver\/?$/, "WFS"],
  [/\/wcsserver\/?$/, "WCS"],
  [/\/wmts(?:\/(?:1\.0\.0\/)?wmtscapabilities\.xml)?\/?$/, "WMTS"],
  [/\/wms\/?$/, "WMS"],
  [/\/wfs3?\/?$/, "WFS"],
  [/\/wcs\/?$/, "WCS"],
  [/\/csw(?:-\w+)?\/?$/, "CSW"],
  [/\/sos\/?$/, "SOS"],
  [/\/wps\/?$/, "WPS"],
  [/\/rest\/services\/.*\/mapserver(?:\/\d+)?\/?$/, "ArcGIS MapServer"],
  [/\/featureserver(?:\/\d+)?\/?$/, "ArcGIS FeatureServer"],
  [/\/rest\/services\/.*\/imageserver\/?$/, "ArcGIS ImageServer"],
  [/\/arcgis\/rest\/services(?:\/[\w.-]+)*\/?$/, "ArcGIS REST"],
  [/\/thredds\/dodsc\/|\/opendap\//, "OPeNDAP"],
  [/\/sparql\/?$/, "SPARQL"],
  [/\/(?:ogc\/features|ogcapi|ogc-api|oapif|ogc\/features\/v1|ogc\/v1)(?:\/|$)/, "OGC API Features"],
  [/\/collections\/[^/]+\/items$/, "OGC API Features"],
  [/\/(?:sensorthings|frost-server)(?:\/|$)/, "SensorThings"],
  [/\.atom$|\/atom\/[^?]*\.xml$|\/atom(?:feed)?s?\/?$/, "Atom"],
  [/\/oai(?:-?pmh)?\/?$/, "OAI-PMH"],
  [/\{z\}/, "XYZ"],
  [/\/tms\/1\.0\.0(?:\/|$)/, "TMS"],
];

/**
 * The service interface that a web address shows, by its query (`service=WFS`) or its path (`…/MapServer/WMSServer`,
 * `…/FeatureServer/0`, `…/collections/x/items`). Undefined where it shows none.
 *
 * @example
 * ```ts
 * import { serviceProtocolOfUrl } from "@metabridge/vocabularies";
 * console.log(serviceProtocolOfUrl("https://example.org/ows?SERVICE=WFS&REQUEST=GetCapabilities")?.id); // "WFS"
 * ```
 */
export function serviceProtocolOfUrl(url: string): ServiceProtocol | undefined {
  const { path, parameters } = partsOf(url);
  const service = parameters.get("service")?.toUpperCase();
  const named = service === undefined ? undefined : protocols().get(service);
  if (named !== undefined) return named;
  if (/^(?:Identify|List(?:Records|Sets|MetadataFormats|Identifiers)|GetRecord)$/.test(parameters.get("verb") ?? "")) {
    return protocols().get("OAI-PMH");
  }
  const byPath = PATHS.find(([pattern]) => pattern.test(path));
  if (byPath !== undefined) return protocols().get(byPath[1]);
  // “…/mapserv?map=x.map&request=GetMap”: the request shows the interface where the service is not named.
  const request = parameters.get("request")?.toLowerCase();
  const byRequest = request === undefined ? undefined : PROTOCOL_OF_REQUEST[request];
  return byRequest === undefined ? undefined : protocols().get(byRequest);
}

const PROTOCOL_OF_REQUEST: Readonly<Record<string, string>> = {
  getmap: "WMS",
  getlegendgraphic: "WMS",
  getfeatureinfo: "WMS",
  getfeature: "WFS",
  describefeaturetype: "WFS",
  gettile: "WMTS",
  getcoverage: "WCS",
  describecoverage: "WCS",
  getrecords: "CSW",
  getrecordbyid: "CSW",
  getobservation: "SOS",
};

/** The operation that an address asks of a service: `GetCapabilities`, as written there. */
export function requestOfUrl(url: string): string | undefined {
  return partsOf(url).parameters.get("request");
}

/** Whether an address asks a service for its description. */
export function isCapabilitiesUrl(url: string): boolean {
  const { path, parameters } = partsOf(url);
  const request = parameters.get("request")?.toLowerCase();
  return request === "getcapabilities" || request === "capabilities" || /\/wmtscapabilities\.xml$/.test(path);
}
