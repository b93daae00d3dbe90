import type { FormatRow } from "./format-row.js";

/**
 * Raster data, coverages and point clouds.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const RASTER_FORMATS: readonly FormatRow[] = [
  {
    name: "TIFF",
    fileType: "TIFF",
    mediaTypes: "image/tiff image/tif image/x-tiff",
    extensions: "tif tiff",
    names: "tiff; tif; tagged image file format",
  },
  {
    name: "GeoTIFF",
    fileType: "GEOTIFF",
    mediaTypes: "image/tiff image/geotiff image/tiff;application=geotiff application/geotiff image/x-geotiff",
    extensions: "geotiff gtiff",
    names:
      "geotiff; geo tiff; gtiff; geo tif; geotif; tiff geotiff; geotiff tif; cog; cloud optimized geotiff; cloud optimised geotiff; bigtiff; tiff georeferenced; tif tfw; tiff tfw",
  },
  {
    name: "JPEG",
    fileType: "JPEG",
    mediaTypes: "image/jpeg image/jpg image/pjpeg",
    extensions: "jpg jpeg jpe",
    names: "jpeg; jpg; jpeg image",
  },
  {
    name: "JPEG 2000",
    fileType: "JPEG2000",
    mediaTypes: "image/jp2 image/jpeg2000 image/jpx",
    extensions: "jp2 j2k jpx jpf",
    names: "jpeg 2000; jpeg2000; jpg2000; jp2; j2k",
  },
  {
    name: "PNG",
    fileType: "PNG",
    mediaTypes: "image/png image/x-png",
    extensions: "png",
    names: "png; portable network graphics",
  },
  {
    name: "GIF",
    fileType: "GIF",
    mediaTypes: "image/gif",
    extensions: "gif",
    names: "gif; graphics interchange format",
  },
  {
    name: "BMP",
    fileType: "BMP",
    mediaTypes: "image/bmp image/x-ms-bmp image/x-bmp",
    extensions: "bmp",
    names: "bmp; windows bitmap",
  },
  { name: "WebP", mediaTypes: "image/webp", extensions: "webp", names: "webp" },
  {
    name: "SVG",
    fileType: "SVG",
    mediaTypes: "image/svg+xml image/svg",
    extensions: "svg svgz",
    names: "svg; scalable vector graphics",
  },
  {
    name: "ECW",
    fileType: "ECW",
    mediaTypes: "application/x-ecw image/x-ecw image/ecw",
    extensions: "ecw",
    names: "ecw; ecwp; er mapper; ermapper; enhanced compression wavelet; erdas ecw",
  },
  {
    name: "MrSID",
    fileType: "MRSID",
    mediaTypes: "image/x-mrsid image/x-mrsid-image image/x.mrsid",
    extensions: "sid",
    names: "mrsid; mr sid; lizardtech mrsid; =sid",
  },
  {
    name: "Esri ASCII grid",
    fileType: "GRID_ASCII",
    mediaTypes: "application/x-ascii-grid",
    extensions: "asc",
    names:
      "ascii grid; esri ascii grid; arcinfo ascii grid; arc info ascii grid; aaigrid; arc ascii grid; asciigrid; ascii raster; esri ascii raster; grid ascii; grid ascii esri; esri arcinfo ascii grid; =asc",
  },
  {
    name: "Esri grid",
    fileType: "GRID",
    mediaTypes: "application/x-grid application/x-esri-grid",
    names: "esri grid; arcinfo grid; arc info grid; aig; arc grid; arcgis grid; arcinfo binary grid; grid esri; =grid",
  },
  {
    name: "MapInfo raster",
    fileType: "TAB_RSTR",
    mediaTypes: "application/x-tab-raster",
    names: "mapinfo raster; tab raster; mapinfo tab raster",
  },
  {
    name: "World file",
    fileType: "WORLD",
    mediaTypes: "application/x-worldfile",
    extensions: "tfw jgw pgw wld jpgw",
    names: "world file; worldfile; tfw; jgw",
  },
  { name: "ERDAS Imagine", extensions: "img", names: "erdas imagine; erdas img; imagine img; hfa; =img; =imagine" },
  {
    name: "netCDF",
    fileType: "NETCDF",
    mediaTypes: "application/netcdf application/x-netcdf",
    extensions: "nc nc4 cdf netcdf",
    names: "netcdf; net cdf; netcdf 4; netcdf4; netcdf cf; network common data form; cf netcdf; =nc",
  },
  {
    name: "HDF",
    fileType: "HDF",
    mediaTypes: "application/x-hdf application/x-hdf5 application/hdf",
    extensions: "hdf h5 hdf5 he5",
    names: "hdf; hdf5; hdf 5; hdf4; hdf 4; hdf eos; hierarchical data format",
  },
  { name: "Zarr", mediaTypes: "application/vnd+zarr", extensions: "zarr", names: "zarr; geozarr" },
  { name: "GRIB", extensions: "grib grb grib2 grb2", names: "grib; grib2; grib 2; grib1" },
  { name: "BUFR", extensions: "bufr", names: "bufr; fm 94; fm 94 bufr" },
  { name: "SYNOP", names: "synop; fm 12; fm12; fm12 synop; fm 12 synop" },
  {
    name: "LAS",
    fileType: "LAS",
    mediaTypes: "application/x-las",
    extensions: "las",
    names: "=las; las point cloud; lidar las; las lidar; asprs las; las 1 2; las 1 4",
  },
  {
    name: "LAZ",
    fileType: "LAZ",
    mediaTypes: "application/x-laz application/vnd.laszip",
    extensions: "laz",
    names: "laz; laszip; copc; copc laz",
  },
  { name: "XYZ", fileType: "XYZ", extensions: "xyz", names: "xyz; ascii xyz; xyz ascii; xyz text; xyz file" },
  { name: "SEG-Y", extensions: "sgy segy", names: "segy; seg y; raw data segy" },
  { name: "MBTiles", extensions: "mbtiles", names: "mbtiles; mb tiles" },
  { name: "glTF", mediaTypes: "model/gltf-binary model/gltf+json", extensions: "gltf glb", names: "gltf; glb" },
  { name: "Wavefront OBJ", mediaTypes: "model/obj", extensions: "obj", names: "wavefront obj; obj 3d; =obj" },
  {
    name: "STL",
    fileType: "STL",
    mediaTypes: "model/stl model/x.stl-binary model/x.stl-ascii",
    extensions: "stl",
    names: "stl; stereolithography",
  },
];
