import type { FormatRow } from "./format-row.js";

/**
 * Tables and records.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const TABULAR_FORMATS: readonly FormatRow[] = [
  {
    name: "CSV",
    fileType: "CSV",
    mediaTypes: "text/csv application/csv text/comma-separated-values text/x-csv text/x-comma-separated-values",
    extensions: "csv",
    names:
      "csv; comma separated values; comma separated value; comma separated; commaseparated values; comma delimited; character separated values; texte csv; csv utf 8; valeurs separees par des virgules",
  },
  {
    name: "TSV",
    fileType: "TSV",
    mediaTypes: "text/tab-separated-values",
    extensions: "tsv",
    names: "tsv; tab separated values; tab separated; tab delimited; texte tabule",
  },
  {
    name: "Microsoft Excel (XLS)",
    fileType: "XLS",
    mediaTypes:
      "application/vnd.ms-excel application/msexcel application/x-msexcel application/excel application/x-excel application/xls",
    extensions: "xls",
    names: "xls; excel; microsoft excel; ms excel; excel 97; excel xls; classeur excel; microsoft excel spreadsheet",
  },
  {
    name: "Microsoft Excel (XLSX)",
    fileType: "XLSX",
    mediaTypes: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/xlsx",
    extensions: "xlsx",
    names:
      "xlsx; excel xlsx; microsoft excel xlsx; ms excel xlsx; office open xml spreadsheet; excel openxml; excel 2007",
  },
  {
    name: "Microsoft Excel, macros (XLSM)",
    fileType: "XLSM",
    mediaTypes: "application/vnd.ms-excel.sheet.macroEnabled.12",
    extensions: "xlsm",
    names: "xlsm",
  },
  {
    name: "Microsoft Excel, binary (XLSB)",
    fileType: "XLSB",
    mediaTypes: "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    extensions: "xlsb",
    names: "xlsb",
  },
  {
    name: "OpenDocument spreadsheet",
    fileType: "ODS",
    mediaTypes: "application/vnd.oasis.opendocument.spreadsheet application/ods",
    extensions: "ods",
    names: "ods; opendocument spreadsheet; open document spreadsheet; libreoffice calc; opendocument calc",
  },
  {
    name: "dBASE",
    fileType: "DBF",
    mediaTypes: "application/vnd.dbf application/x-dbase application/x-dbf application/dbase application/dbf",
    extensions: "dbf",
    names: "dbf; dbase; dbase iii; dbase iv; dbase file",
  },
  {
    name: "Microsoft Access",
    fileType: "MDB",
    mediaTypes: "application/x-msaccess application/vnd.ms-access application/msaccess application/mdb",
    extensions: "mdb accdb",
    names: "mdb; =access; microsoft access; ms access; accdb; access database; microsoft access database",
  },
  {
    name: "OpenDocument database",
    fileType: "ODB",
    mediaTypes: "application/vnd.oasis.opendocument.database",
    extensions: "odb",
    names: "odb",
  },
  {
    name: "Oracle dump",
    fileType: "DMP",
    mediaTypes: "application/x-oracledump",
    extensions: "dmp",
    names: "oracle dump; dmp; oracle dmp; oracle spatial; =oracle",
  },
  {
    name: "SQL",
    fileType: "SQL",
    mediaTypes: "application/sql text/sql text/x-sql",
    extensions: "sql",
    names: "sql; sql script; sql dump; postgresql; pgsql",
  },
  {
    name: "Parquet",
    mediaTypes: "application/vnd.apache.parquet application/x-parquet",
    extensions: "parquet geoparquet",
    names: "parquet; apache parquet; geoparquet; geo parquet",
  },
  {
    name: "JSON",
    fileType: "JSON",
    mediaTypes: "application/json text/json application/x-json",
    extensions: "json",
    names: "json; javascript object notation; json api",
  },
  {
    name: "XML",
    fileType: "XML",
    mediaTypes: "application/xml text/xml application/x-xml",
    extensions: "xml",
    names: "xml; extensible markup language; xml file; fichier xml",
  },
  {
    name: "YAML",
    fileType: "YAML",
    mediaTypes: "application/yaml text/yaml application/x-yaml text/x-yaml",
    extensions: "yaml yml",
    names: "yaml; yml",
  },
  {
    name: "SDMX",
    fileType: "SDMX",
    mediaTypes:
      "application/vnd.sdmx.data+json application/vnd.sdmx.genericdata+xml application/vnd.sdmx.structurespecificdata+xml",
    names: "sdmx; sdmx ml; sdmx json",
  },
  {
    name: "GTFS",
    fileType: "GTFS",
    extensions: "gtfs",
    names: "gtfs; general transit feed specification; google transit feed; gtfs schedule; gtfs static",
  },
  { name: "NeTEx", names: "netex" },
  { name: "MARC", mediaTypes: "application/marc", extensions: "mrc", names: "marc; marc21; marc 21" },
  {
    name: "Darwin Core Archive",
    extensions: "dwca",
    names: "darwin core archive; dwc a; dwca; darwin core archive dwc a; dwc archive",
  },
  { name: "iCalendar", fileType: "ICS", mediaTypes: "text/calendar", extensions: "ics", names: "ics; icalendar; ical" },
];
