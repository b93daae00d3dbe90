export { DatabaseFileError } from "./files/open-database.js";
export type { CatalogueDescription, CatalogueText } from "./sinks/catalogue/catalogue.js";
export { type CatalogueSinkOptions, catalogueSink } from "./sinks/catalogue/catalogue-sink.js";
export { type FolderSinkOptions, folderSink } from "./sinks/folder-sink.js";
export { type FileSourceOptions, folderSource } from "./sources/folder-source.js";
export { ZipError, type ZipSourceOptions, zipSource } from "./sources/zip-source.js";
export { StateInUseError, sqliteState } from "./state/sqlite-state.js";
