export { chooseText } from "./choose-text.js";
export { DcatReader, type DcatReaderOptions, type PropertyName } from "./dcat-reader.js";
export { isJsonObject, type Json, type JsonObject, JsonReader, type JsonReaderOptions } from "./json-reader.js";
export type { PortalOptions } from "./portal-options.js";
