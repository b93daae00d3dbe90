import type { FormatRow } from "./format-row.js";

/**
 * Services, and what belongs to map software.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const SERVICE_FORMATS: readonly FormatRow[] = [
  {
    name: "SPARQL query",
    fileType: "SPARQLQ",
    mediaTypes: "application/sparql-query",
    extensions: "rq",
    names: "sparql; sparql query; sparql endpoint; sparql end point",
  },
  {
    name: "Atom feed",
    fileType: "ATOM",
    mediaTypes: "application/atom+xml",
    extensions: "atom",
    names: "atom; atom feed; atom xml; inspire atom; atom inspire; atomfeed; georss atom; flux atom",
  },
  {
    name: "RSS feed",
    fileType: "RSS",
    mediaTypes: "application/rss+xml",
    extensions: "rss",
    names: "rss; rss feed; georss; geo rss; flux rss",
  },
  {
    name: "ArcGIS map document",
    fileType: "MXD",
    mediaTypes: "application/x-mxd",
    extensions: "mxd",
    names: "mxd; =arcmap; arcgis map document; arcmap document; arcgis mxd",
  },
  {
    name: "ArcGIS layer package",
    fileType: "LPK",
    extensions: "lpk lpkx",
    names: "lpk; layer package; arcgis layer package",
  },
  { name: "QGIS project", fileType: "QGS", extensions: "qgs qgz", names: "qgs; qgis project; qgz" },
  {
    name: "Web Map Context",
    fileType: "XML",
    mediaTypes: "application/vnd.ogc.wmc application/vnd.ogc.context+xml",
    names: "wmc; ogc wmc; web map context; ows context; owc",
  },
  {
    name: "WMS",
    fileType: "WMS_SRVC",
    mediaTypes: "application/vnd.ogc.wms_xml",
    names:
      "wms; ogc wms; web map service; ogc web map service; wms srvc; view service wms; webmapservice; web mapping service; wms service; wms 1 3 0; wms 1 1 1",
  },
  {
    name: "WFS",
    fileType: "WFS_SRVC",
    mediaTypes: "application/vnd.ogc.wfs_xml",
    names:
      "wfs; ogc wfs; web feature service; ogc web feature service; wfs srvc; webfeatureservice; wfs service; wfs 2 0 0; wfs 1 1 0",
  },
  {
    name: "WCS",
    fileType: "WCS_SRVC",
    mediaTypes: "application/vnd.ogc.wcs_xml",
    names: "wcs; ogc wcs; web coverage service; ogc web coverage service; wcs srvc",
  },
  {
    name: "WMTS",
    mediaTypes: "application/vnd.ogc.wmts_xml",
    names: "wmts; ogc wmts; web map tile service; ogc web map tile service; tms; wms c",
  },
  {
    name: "CSW",
    fileType: "XML",
    mediaTypes: "application/vnd.ogc.csw_xml application/vnd.ogc.csw",
    names: "csw; ogc csw; catalogue service for the web; catalog service for the web; catalogue service",
  },
  {
    name: "SOS",
    fileType: "XML",
    mediaTypes: "application/vnd.ogc.sos_xml",
    names: "=sos; ogc sos; sensor observation service",
  },
  {
    name: "WPS",
    fileType: "XML",
    mediaTypes: "application/vnd.ogc.wps_xml",
    names: "wps; ogc wps; web processing service",
  },
  { name: "SensorThings API", names: "sensorthings; sensorthings api; ogc sensorthings; =sta; ogc sensorthings api" },
  { name: "OGC API Features", names: "ogc api features; oapif; ogcapi features; ogc api feature; ogc features" },
  {
    name: "ArcGIS map service",
    fileType: "MAP_SRVC",
    names:
      "arcgis map service; esri map service; arcgis mapservice; map srvc; esri rest map service; arcgis rest map service; arcgis map server; esri rest map server",
  },
  {
    name: "ArcGIS REST service",
    fileType: "REST",
    names:
      "arcgis rest; esri rest; arcgis rest service; esri rest service; arcgis server; arcgis online; arcgis server rest; esri arcgis rest; arcgis geoservices rest api; arcgis rest api; esri rest feature service; arcgis feature service; feature service; featureserver; esri rest feature server; arcgis featureserver; =rest; =geoservices; =esrirest",
  },
  { name: "Map preview", fileType: "MAP_PRVW", names: "map prvw; map preview; arcgis map preview" },
  { name: "OPeNDAP", names: "opendap; opendap opendap; thredds opendap; thredds; =dap" },
];
