import type { FormatRow } from "./format-row.js";

/**
 * Documents, pictures of documents, sound and video.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const DOCUMENT_FORMATS: readonly FormatRow[] = [
  {
    name: "PDF",
    fileType: "PDF",
    mediaTypes: "application/pdf application/x-pdf",
    extensions: "pdf",
    names: "pdf; adobe pdf; portable document format; geopdf; geo pdf; acrobat pdf; adobe acrobat; acrobat; pdf map",
  },
  {
    name: "HTML",
    fileType: "HTML",
    mediaTypes: "text/html",
    extensions: "html htm",
    names:
      "html; web page; webpage; html page; page web; hypertext; html5; page html; htm; web map viewer html; =website; =web site; =web; =site web; =internet; =webseite; =www",
  },
  { name: "XHTML", fileType: "XHTML", mediaTypes: "application/xhtml+xml", extensions: "xhtml", names: "xhtml" },
  {
    name: "Plain text",
    fileType: "TXT",
    mediaTypes: "text/plain",
    extensions: "txt text",
    names:
      "txt; plain text; text file; ascii text; fichier texte; ascii txt; textdatei; text plain; =text; =texte; =ascii; =text ascii; =ascii file; =testo; =tekst",
  },
  {
    name: "RTF",
    fileType: "RTF",
    mediaTypes: "text/rtf application/rtf",
    extensions: "rtf",
    names: "rtf; rich text format; rich text",
  },
  {
    name: "Microsoft Word (DOC)",
    fileType: "DOC",
    mediaTypes: "application/msword application/vnd.ms-word application/doc",
    extensions: "doc",
    names: "doc; ms word; microsoft word; word doc; =word; =word document",
  },
  {
    name: "Microsoft Word (DOCX)",
    fileType: "DOCX",
    mediaTypes: "application/vnd.openxmlformats-officedocument.wordprocessingml.document application/docx",
    extensions: "docx",
    names: "docx; word docx; microsoft word docx; office open xml document",
  },
  {
    name: "OpenDocument text",
    fileType: "ODT",
    mediaTypes: "application/vnd.oasis.opendocument.text",
    extensions: "odt",
    names: "odt; opendocument text; open document text; libreoffice writer",
  },
  {
    name: "OpenDocument presentation",
    fileType: "ODP",
    mediaTypes: "application/vnd.oasis.opendocument.presentation",
    extensions: "odp",
    names: "odp; opendocument presentation",
  },
  {
    name: "OpenDocument graphics",
    fileType: "ODG",
    mediaTypes: "application/vnd.oasis.opendocument.graphics",
    extensions: "odg",
    names: "odg; opendocument graphics",
  },
  {
    name: "Microsoft PowerPoint (PPT)",
    fileType: "PPT",
    mediaTypes: "application/vnd.ms-powerpoint application/mspowerpoint",
    extensions: "ppt",
    names: "ppt; powerpoint; ms powerpoint; microsoft powerpoint",
  },
  {
    name: "Microsoft PowerPoint (PPTX)",
    fileType: "PPTX",
    mediaTypes: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extensions: "pptx",
    names: "pptx; powerpoint pptx; microsoft powerpoint pptx",
  },
  { name: "EPUB", fileType: "EPUB", mediaTypes: "application/epub+zip", extensions: "epub", names: "epub" },
  { name: "DjVu", mediaTypes: "image/vnd.djvu image/x-djvu", extensions: "djvu djv", names: "djvu" },
  { name: "PostScript", fileType: "PS", mediaTypes: "application/postscript", extensions: "ps", names: "postscript" },
  {
    name: "Encapsulated PostScript",
    fileType: "EPS",
    mediaTypes: "application/postscript",
    extensions: "eps",
    names: "eps; encapsulated postscript",
  },
  {
    name: "Adobe Photoshop",
    fileType: "PSD",
    mediaTypes: "image/vnd.adobe.photoshop application/x-photoshop",
    extensions: "psd",
    names: "psd; photoshop; adobe photoshop",
  },
  {
    name: "Adobe InDesign",
    fileType: "INDD",
    mediaTypes: "application/x-indesign",
    extensions: "indd",
    names: "indd; indesign",
  },
  { name: "CSS", fileType: "CSS", mediaTypes: "text/css", extensions: "css", names: "css; cascading style sheets" },
  { name: "XSLT", fileType: "XSLT", mediaTypes: "application/xslt+xml", extensions: "xsl xslt", names: "xslt; xsl" },
  { name: "XML Schema", fileType: "SCHEMA_XML", extensions: "xsd", names: "xsd; xml schema" },
  {
    name: "JavaScript",
    fileType: "JS",
    mediaTypes: "text/javascript application/javascript",
    extensions: "js",
    names: "javascript",
  },
  { name: "MP3", fileType: "MP3", mediaTypes: "audio/mpeg audio/mp3", extensions: "mp3", names: "mp3" },
  {
    name: "MPEG-4",
    fileType: "MPEG4",
    mediaTypes: "video/mp4 application/mp4",
    extensions: "mp4 m4v",
    names: "mp4; mpeg 4; mpeg4",
  },
  {
    name: "WAV",
    fileType: "WAV",
    mediaTypes: "audio/wav audio/x-wav audio/vnd.wave audio/wave",
    extensions: "wav",
    names: "wav; wave audio",
  },
];
