/**
 * Media types of data, documents and images that are registered with IANA, and so have a page there.
 * Source: https://www.iana.org/assignments/media-types/media-types.xhtml
 */
export const REGISTERED_MEDIA_TYPES = `
  application/atom+xml application/city+json application/epub+zip application/geo+json application/geo+json-seq
  application/geopackage+sqlite3 application/gml+xml application/gzip application/json application/ld+json application/marc
  application/mbox application/mp4 application/msword application/n-quads application/n-triples application/octet-stream
  application/pdf application/postscript application/rdf+xml application/rtf application/sparql-query
  application/sparql-results+json application/sparql-results+xml application/sql application/trig
  application/vnd.apache.parquet application/vnd.dbf application/vnd.google-earth.kml+xml application/vnd.google-earth.kmz
  application/vnd.mapbox-vector-tile application/vnd.ms-excel application/vnd.ms-excel.sheet.binary.macroEnabled.12
  application/vnd.ms-excel.sheet.macroEnabled.12 application/vnd.ms-powerpoint application/vnd.oasis.opendocument.chart
  application/vnd.oasis.opendocument.formula
  application/vnd.oasis.opendocument.graphics application/vnd.oasis.opendocument.presentation
  application/vnd.oasis.opendocument.spreadsheet application/vnd.oasis.opendocument.text
  application/vnd.openxmlformats-officedocument.presentationml.presentation
  application/vnd.openxmlformats-officedocument.presentationml.slideshow
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
  application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.rar application/vnd.shp
  application/vnd.shx application/vnd.sqlite3 application/xhtml+xml application/xml application/xml-dtd application/xslt+xml
  application/yaml application/zip audio/aac audio/mp4 audio/mpeg image/bmp image/gif image/jp2 image/jpeg image/png
  image/svg+xml image/tiff image/vnd.adobe.photoshop image/vnd.djvu image/vnd.dwg image/vnd.dxf image/webp message/http
  model/gltf+json model/gltf-binary model/obj model/stl multipart/mixed text/calendar text/css text/csv text/html
  text/javascript text/n3 text/plain text/rtf text/sgml text/tab-separated-values text/turtle text/xml video/mp4 video/mpeg
`;
