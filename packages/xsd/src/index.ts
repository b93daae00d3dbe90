export { MissingPeerError, SchemaError } from "./errors.js";
export { type SchemaFaultKind, type SchemaMessage, type SchemaMessages, schemaMessages } from "./messages.js";
export {
  type CheckOptions,
  createSchemaChecker,
  type ElementName,
  type SchemaChecker,
  type SchemaCheckerOptions,
} from "./schema-checker.js";
export type { SchemaFault } from "./schema-fault.js";
export type { SchemaFile } from "./schema-file.js";
