import type { FormatRow } from "./format-row.js";

/**
 * Vector data.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const VECTOR_FORMATS: readonly FormatRow[] = [
  {
    name: "ESRI Shapefile",
    fileType: "SHP",
    mediaTypes:
      "application/vnd.shp application/x-shapefile application/x-esri-shape application/x-esri-shapefile application/shp application/x-shp x-gis/x-shapefile application/x-qgis",
    extensions: "shp shx",
    names:
      "shapefile; shape file; shapefiles; shape files; shape zip; shapezip; esri shape; arcview shape; arcview shapefile; shp; fichier de formes; formato shape; =shape; =esri",
  },
  {
    name: "GeoPackage",
    fileType: "GPKG",
    mediaTypes:
      "application/geopackage+sqlite3 application/x-gpkg application/x-ogc-gpkg application/vnd.gpkg application/gpkg",
    extensions: "gpkg",
    names: "geopackage; geo package; ogc geopackage; opengis geopackage; gpkg",
  },
  {
    name: "GML",
    fileType: "GML",
    mediaTypes: "application/gml+xml text/gml application/x-gml text/xml;subtype=gml",
    extensions: "gml",
    names:
      "gml; gml xml; geography markup language; geographic markup language; inspire gml; gml2; gml3; gml32; gml 3 2; citygml; wfs gml; =nas; alkis nas; xplangml; imkl",
  },
  {
    name: "Zipped GML",
    fileType: "GMZ",
    mediaTypes: "application/x-gmz",
    extensions: "gmz",
    names: "gmz; zipped gml; gml zip",
  },
  {
    name: "GeoJSON",
    fileType: "GEOJSON",
    mediaTypes: "application/geo+json application/vnd.geo+json application/geojson application/x-geojson",
    extensions: "geojson",
    names: "geojson; geo json; json geo; geo json feature collection",
  },
  {
    name: "GeoJSON Text Sequences",
    mediaTypes: "application/geo+json-seq",
    extensions: "geojsonl geojsons",
    names: "geojsonseq; geojson seq; geojson text sequence; newline delimited geojson",
  },
  { name: "TopoJSON", extensions: "topojson", names: "topojson; topo json" },
  {
    name: "KML",
    fileType: "KML",
    mediaTypes:
      "application/vnd.google-earth.kml+xml application/vnd.google-earth.kml application/kml+xml application/kml",
    extensions: "kml",
    names: "kml; google earth kml; keyhole markup language; glg kml; google kml",
  },
  {
    name: "KMZ",
    fileType: "KMZ",
    mediaTypes: "application/vnd.google-earth.kmz application/vnd.google-earth.kmz+xml application/kmz",
    extensions: "kmz",
    names: "kmz; zipped kml; kml zip",
  },
  {
    name: "Esri File Geodatabase",
    fileType: "GDB",
    mediaTypes: "application/x-filegdb",
    extensions: "gdb fgdb",
    names:
      "file geodatabase; filegeodatabase; file gdb; filegdb; fgdb; fgdb gdb; gdb; fgeo; geodatabase; esri geodatabase; openfilegdb; file geodatabase feature class; esri file geodatabase feature class; geodatabase esri; geodatabase feature class; sde feature class; arcsde; sde; arcgis geodatabase; enterprise geodatabase",
  },
  {
    name: "Esri Personal Geodatabase",
    fileType: "MDB",
    names: "personal geodatabase; pgeo; pgdb; esri personal geodatabase",
  },
  {
    name: "Esri coverage",
    fileType: "ARCINFO_COV",
    names: "arcinfo coverage; arc info coverage; esri coverage; arcinfo cov; arc coverage; =coverage",
  },
  {
    name: "ArcInfo interchange file",
    fileType: "E00",
    mediaTypes: "application/x-e00",
    extensions: "e00",
    names: "e00; arcinfo export; arcinfo interchange; arc info export; esri e00",
  },
  { name: "ArcInfo generate", fileType: "UNGEN", names: "ungen; arcinfo ungenerate; arc generate" },
  {
    name: "MapInfo TAB",
    fileType: "TAB",
    mediaTypes: "application/x-tab",
    extensions: "tab",
    names:
      "mapinfo; mapinfo tab; map info; mapinfo table; mapinfo file; tab mapinfo; mapinfo professional; mitab; =tab; =tables mapinfo",
  },
  {
    name: "MapInfo MIF/MID",
    fileType: "MIF_MID",
    extensions: "mif mid",
    names: "mif mid; mif; mapinfo mif; mapinfo interchange; mapinfo interchange format; mapinfo mif mid; mid mif",
  },
  {
    name: "AutoCAD DXF",
    fileType: "DXF",
    mediaTypes: "image/vnd.dxf application/dxf image/x-dxf application/x-dxf image/dxf",
    extensions: "dxf",
    names: "dxf; autocad dxf; drawing exchange format; drawing interchange format",
  },
  {
    name: "AutoCAD DWG",
    fileType: "DWG",
    mediaTypes: "image/vnd.dwg application/dwg application/acad image/x-dwg application/x-dwg image/dwg",
    extensions: "dwg",
    names: "dwg; autocad; autocad dwg; autocad drawing",
  },
  {
    name: "MicroStation DGN",
    fileType: "DGN",
    mediaTypes: "image/vnd.dgn",
    extensions: "dgn",
    names: "dgn; microstation; microstation dgn; design file dgn",
  },
  { name: "FlatGeobuf", extensions: "fgb", names: "flatgeobuf; flat geobuf; fgb" },
  {
    name: "SpatiaLite",
    mediaTypes: "application/vnd.sqlite3",
    extensions: "sqlite",
    names: "spatialite; sqlite; sqlite3; sqlite spatialite",
  },
  { name: "GPX", mediaTypes: "application/gpx+xml", extensions: "gpx", names: "gpx; gps exchange format" },
  { name: "EDIGÉO", extensions: "thf", names: "edigeo; edigeo pci; norme edigeo" },
  { name: "INTERLIS", extensions: "itf xtf ili", names: "interlis; interlis 1; interlis 2; itf; xtf; ili" },
  { name: "VPF", names: "vpf; vector product format; vmap 0; vmap; vmap 1" },
  { name: "S-57", names: "s 57; s57; s 57 enc; iho s 57; =enc" },
  { name: "OpenStreetMap XML", extensions: "osm", names: "osm; osm xml; openstreetmap xml" },
  { name: "OpenStreetMap PBF", extensions: "osm.pbf", names: "osm pbf; =pbf" },
  {
    name: "Mapbox Vector Tiles",
    mediaTypes: "application/vnd.mapbox-vector-tile application/x-protobuf",
    extensions: "mvt",
    names: "mvt; vector tiles; mapbox vector tiles; mapbox vector tile; vector tile",
  },
  { name: "CityJSON", mediaTypes: "application/city+json", extensions: "city.json", names: "cityjson; city json" },
  { name: "IFC", mediaTypes: "application/x-step", extensions: "ifc", names: "ifc; industry foundation classes" },
  { name: "PostGIS dump", names: "postgis dump; postgis; pg dump" },
];
