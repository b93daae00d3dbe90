import { MetabridgeError } from "@metabridge/core";

/** The optional peer `libxml2-wasm` is not installed. */
export class MissingPeerError extends MetabridgeError {
  override readonly name = "MissingPeerError";
  readonly peer = "libxml2-wasm";

  constructor() {
    super(
      "Checking against XML schemas needs the package libxml2-wasm, which is not installed: npm install libxml2-wasm",
    );
  }
}

/** The schemas that were given cannot be used. */
export class SchemaError extends MetabridgeError {
  override readonly name = "SchemaError";
}
