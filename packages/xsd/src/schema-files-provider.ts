import type { Libxml2 } from "./libxml2.js";

/** Gives libxml2 the files that a schema names, and only while a schema is made ready. */
class SchemaFilesProvider {
  #contentOf: ((address: string) => Uint8Array | undefined) | undefined;
  readonly #open = new Map<number, { readonly content: Uint8Array; at: number }>();
  #last = 0;

  /** Runs something that may ask for files. A document that is checked later can ask for none. */
  during<T>(contentOf: (address: string) => Uint8Array | undefined, run: () => T): T {
    this.#contentOf = contentOf;
    try {
      return run();
    } finally {
      this.#contentOf = undefined;
    }
  }

  match(address: string): boolean {
    return this.#contentOf?.(address) !== undefined;
  }

  open(address: string): number | undefined {
    const content = this.#contentOf?.(address);
    if (content === undefined) return undefined;
    this.#last++;
    this.#open.set(this.#last, { content, at: 0 });
    return this.#last;
  }

  read(file: number, buffer: Uint8Array): number {
    const open = this.#open.get(file);
    if (open === undefined) return -1;
    const part = open.content.subarray(open.at, open.at + buffer.byteLength);
    buffer.set(part);
    open.at += part.length;
    return part.length;
  }

  close(file: number): boolean {
    return this.#open.delete(file);
  }
}

/** libxml2 has one table of providers, with few places, and none can be taken out alone: there is one for all checkers. */
const providers = new WeakMap<Libxml2, SchemaFilesProvider>();

export function schemaFilesProvider(libxml2: Libxml2): SchemaFilesProvider {
  const present = providers.get(libxml2);
  if (present !== undefined) return present;
  const provider = new SchemaFilesProvider();
  libxml2.xmlRegisterInputProvider({
    match: (address) => provider.match(address),
    open: (address) => provider.open(address),
    read: (file, buffer) => provider.read(file, buffer),
    close: (file) => provider.close(file),
  });
  providers.set(libxml2, provider);
  return provider;
}
