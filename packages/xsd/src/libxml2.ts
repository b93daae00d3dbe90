import { MissingPeerError } from "./errors.js";

/** What the package libxml2-wasm exports. */
export type Libxml2 = typeof import("libxml2-wasm");

/** The peer as it is installed. Bundlers let a missing module pass where a failure of its import is dealt with on the spot. */
const installed = (): Promise<Libxml2> =>
  import("libxml2-wasm").catch((error: unknown) => {
    throw error;
  });

/** Loads libxml2, which not everybody needs and which is a megabyte: it is an optional peer. */
export async function loadLibxml2(load: () => Promise<Libxml2> = installed): Promise<Libxml2> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    // Node names it by a code, bundlers and browsers in words.
    if (code === "ERR_MODULE_NOT_FOUND" || /libxml2-wasm/.test(String(message))) throw new MissingPeerError();
    throw error;
  }
}

/** What libxml2 says in one of its errors. */
export interface Libxml2Detail {
  readonly message: string;
  readonly line: number;
  readonly col: number;
  readonly level: number;
  /** The address of the element, in the prefixes of the document. */
  readonly xpath?: string;
}

/** The details of an error of libxml2; undefined where it is another error. */
export function detailsOf(error: unknown, { XmlLibError }: Libxml2): readonly Libxml2Detail[] | undefined {
  if (!(error instanceof XmlLibError)) return undefined;
  return error.details as readonly Libxml2Detail[];
}
