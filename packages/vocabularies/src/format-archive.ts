import type { FormatRow } from "./format-row.js";

/**
 * Archives, compression, and data that is only known to be binary.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const ARCHIVE_FORMATS: readonly FormatRow[] = [
  {
    name: "ZIP",
    fileType: "ZIP",
    mediaTypes: "application/zip application/x-zip-compressed application/x-zip application/zip-compressed",
    extensions: "zip",
    names:
      "zip; zip archive; zip file; zipped; archive zip; fichier zip; winzip; zip compressed; gezipt; gezippt; zippe; =compressed; =archive",
  },
  {
    name: "GZIP",
    fileType: "GZIP",
    mediaTypes: "application/gzip application/x-gzip",
    extensions: "gz gzip",
    names: "gzip; gz; gnu zip; gzipped; x gzip",
  },
  {
    name: "TAR",
    fileType: "TAR",
    mediaTypes: "application/x-tar application/tar",
    extensions: "tar",
    names: "tar; tar archive; tape archive; tarball",
  },
  {
    name: "TAR, compressed by GZIP",
    fileType: "TAR_GZ",
    mediaTypes: "application/gnutar application/x-gtar application/x-tgz",
    extensions: "tar.gz tgz",
    names: "tar gz; tgz; tar gzip; targz",
  },
  { name: "TAR, compressed by XZ", fileType: "TAR_XZ", extensions: "tar.xz txz", names: "tar xz; txz" },
  { name: "BZIP2", fileType: "BZIP2", mediaTypes: "application/x-bzip2", extensions: "bz2", names: "bzip2; bz2; bzip" },
  { name: "XZ", fileType: "XZ", mediaTypes: "application/x-xz", extensions: "xz", names: "xz" },
  {
    name: "7z",
    fileType: "7Z",
    mediaTypes: "application/x-7z-compressed",
    extensions: "7z",
    names: "7z; 7zip; 7 zip; seven zip",
  },
  {
    name: "RAR",
    fileType: "RAR",
    mediaTypes: "application/vnd.rar application/x-rar-compressed application/x-rar application/rar",
    extensions: "rar",
    names: "rar; winrar; rar archive",
  },
  {
    name: "Binary data",
    fileType: "BIN",
    mediaTypes: "application/octet-stream",
    extensions: "bin",
    names: "binary; binary data; octet stream; =bin",
  },
];
