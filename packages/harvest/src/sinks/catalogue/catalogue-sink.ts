import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, extname } from "node:path";
import type { Diagnostic, Sink, SinkAnswer } from "@metabridge/core";
import { InvalidOptionError } from "@metabridge/core";
import { parseRdf, RDF_FORMATS, type RdfBatch, writeRdfStream } from "@metabridge/rdf";
import { DurableFile } from "../../files/durable-file.js";
import {
  type CatalogueDescription,
  catalogueStatements,
  memberStatement,
  type PagePlace,
  pageStatements,
} from "./catalogue.js";
import { RecordStore } from "./record-store.js";

/** What a {@link catalogueSink} writes. */
export interface CatalogueSinkOptions {
  /** The catalogue that the records belong to. Without it the document has the records alone. */
  readonly catalogue?: CatalogueDescription;
  /** The syntax: `turtle`, `rdfxml`, `jsonld`, … Default: that of the file's extension. */
  readonly syntax?: string;
  /** Records on a page. Default: all in one document. Pages need a `catalogue` and an `address`. */
  readonly pageSize?: number;
  /** Where the first page will be found: other pages and links between them are named after it. */
  readonly address?: string;
  /** The file of the records between runs. Default: the path with `.records` behind it. */
  readonly store?: string;
}

/** So many records are read from the store at a time. */
const CHUNK = 100;
/** So many links from the catalogue to its resources are written together. */
const LINKS = 1000;

/**
 * One RDF document of all records, or pages of it, ready to be harvested by data.europa.eu and others. What it is made of
 * is kept in an SQLite file beside it, so that only changes need to be sent. The document is written to another name when
 * all has been sent, in constant memory, and then takes the place of the one before; where nothing changed, it is left
 * alone. With pages, `catalogue.rdf` leads to `catalogue-2.rdf` and so on by `hydra:next`.
 */
export function catalogueSink(path: string, options: CatalogueSinkOptions = {}): Sink & { close(): Promise<void> } {
  return new CatalogueSink(path, options);
}

class CatalogueSink implements Sink {
  readonly id: string;
  readonly format = "ntriples";
  readonly #path: string;
  readonly #options: CatalogueSinkOptions;
  readonly #syntax: string;
  #opened: RecordStore | undefined;

  constructor(path: string, options: CatalogueSinkOptions) {
    this.id = `catalogue:${path}`;
    this.#path = path;
    this.#options = options;
    this.#syntax = syntaxOf(path, options.syntax);
    const { pageSize, catalogue, address } = options;
    if (pageSize === undefined) return;
    if (!Number.isInteger(pageSize) || pageSize < 1) {
      throw new InvalidOptionError("pageSize", `A page has one record or more, and ${pageSize} is no such number.`);
    }
    if (catalogue === undefined || address === undefined) {
      throw new InvalidOptionError(
        "pageSize",
        "Pages lead to each other: give a catalogue, and the address of the first.",
      );
    }
  }

  async send(batch: Parameters<Sink["send"]>[0]): Promise<readonly SinkAnswer[]> {
    const store = await this.#store();
    const puts = batch.flatMap((one) => (one.action === "put" ? [{ id: one.id, content: one.content }] : []));
    const deletes = batch.flatMap(({ action, id }) => (action === "delete" ? [id] : []));
    const known = store.change(puts, deletes);
    return batch.map((request) => {
      const { id } = request;
      if (request.action === "delete") return { id, outcome: "deleted", diagnostics: [] };
      const diagnostics = this.#findable(request.content) ? [] : [NOT_FINDABLE];
      return { id, outcome: known.has(id) ? "updated" : "created", diagnostics };
    });
  }

  #findable(content: string): boolean {
    const { catalogue } = this.#options;
    return catalogue === undefined || memberStatement(catalogue.iri, content) !== "";
  }

  async finish({ signal }: { readonly signal?: AbortSignal } = {}): Promise<readonly Diagnostic[]> {
    const store = await this.#store();
    const form = JSON.stringify({ path: this.#path, syntax: this.#syntax, ...this.#options });
    if (store.isWritten(form) && existsSync(this.#path)) return [];
    const { pageSize = Number.POSITIVE_INFINITY } = this.#options;
    const pages = Math.max(1, Math.ceil(store.count / pageSize));
    const files: DurableFile[] = [];
    const diagnostics: Diagnostic[] = [];
    try {
      let after = "";
      for (let page = 1; page <= pages; page++) {
        const file = new DurableFile(numbered(this.#path, page));
        files.push(file);
        after = await this.#writePage(store, file, { page, pages, after, diagnostics, signal });
      }
      for (const file of files) await file.publish();
    } catch (error) {
      for (const file of files) await file.discard();
      throw error;
    }
    if (this.#options.pageSize !== undefined) await this.#removePagesBehind(pages);
    store.noteWritten(form);
    return diagnostics;
  }

  async close(): Promise<void> {
    this.#opened?.close();
    this.#opened = undefined;
  }

  async #store(): Promise<RecordStore> {
    if (this.#opened === undefined) {
      const path = this.#options.store ?? `${this.#path}.records`;
      await mkdir(dirname(path), { recursive: true });
      this.#opened = new RecordStore(path);
    }
    return this.#opened;
  }

  /** Writes the records behind `after`, as many as a page holds; gives the id of the last one. */
  async #writePage(
    store: RecordStore,
    file: DurableFile,
    at: {
      readonly page: number;
      readonly pages: number;
      readonly after: string;
      readonly diagnostics: Diagnostic[];
      readonly signal: AbortSignal | undefined;
    },
  ): Promise<string> {
    const { pageSize = Number.POSITIVE_INFINITY } = this.#options;
    let last = at.after;
    const place = this.#place(at.page, at.pages, store.count);
    const onRecord = (id: string): void => {
      last = id;
    };
    const onDiagnostic = (diagnostic: Diagnostic): void => void at.diagnostics.push(diagnostic);
    const batches = this.#batches(store, at.after, pageSize, place, onRecord, onDiagnostic);
    for await (const { value, diagnostics } of writeRdfStream(batches, { format: this.#syntax })) {
      at.signal?.throwIfAborted();
      at.diagnostics.push(...diagnostics);
      await file.write(value);
    }
    await file.complete();
    return last;
  }

  async *#batches(
    store: RecordStore,
    from: string,
    limit: number,
    place: PagePlace | undefined,
    onRecord: (id: string) => void,
    onDiagnostic: (diagnostic: Diagnostic) => void,
  ): AsyncGenerator<RdfBatch, void> {
    const { catalogue } = this.#options;
    if (catalogue !== undefined) {
      const hydra = place === undefined ? "" : pageStatements(catalogue.iri, place);
      yield { ...(await batchOf(catalogueStatements(catalogue) + hydra)), roots: [catalogue.iri] };
      let links: string[] = [];
      for (const { content } of recordsOf(store, from, limit)) {
        links.push(memberStatement(catalogue.iri, content));
        if (links.length < LINKS) continue;
        yield await batchOf(links.join(""));
        links = [];
      }
      if (links.length > 0) yield await batchOf(links.join(""));
    }
    for (const { id, content } of recordsOf(store, from, limit)) {
      onRecord(id);
      yield await batchOf(content, (diagnostic) => onDiagnostic({ ...diagnostic, source: id }));
    }
  }

  #place(page: number, pages: number, total: number): PagePlace | undefined {
    const { address, pageSize } = this.#options;
    if (pageSize === undefined || address === undefined) return undefined;
    return {
      address: numbered(address, page),
      first: address,
      last: numbered(address, pages),
      ...(page > 1 ? { previous: numbered(address, page - 1) } : {}),
      ...(page < pages ? { next: numbered(address, page + 1) } : {}),
      total,
    };
  }

  /** Pages of a larger catalogue of former days. */
  async #removePagesBehind(pages: number): Promise<void> {
    for (let page = pages + 1; existsSync(numbered(this.#path, page)); page++) {
      await rm(numbered(this.#path, page), { force: true });
    }
  }
}

const NOT_FINDABLE: Diagnostic = {
  code: "catalogue.no-iri",
  severity: "warning",
  message: "The record describes no dataset, series or service with an IRI, so the catalogue cannot lead to it.",
};

function* recordsOf(store: RecordStore, from: string, limit: number): Generator<{ id: string; content: string }, void> {
  let after = from;
  let left = limit;
  while (left > 0) {
    const records = store.page(after, Math.min(CHUNK, left));
    yield* records;
    left -= records.length;
    const last = records.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function batchOf(ntriples: string, onDiagnostic?: (diagnostic: Diagnostic) => void): Promise<RdfBatch> {
  const { value, diagnostics } = await parseRdf(ntriples, { format: "ntriples" });
  for (const diagnostic of diagnostics) onDiagnostic?.(diagnostic);
  return { quads: value.quads };
}

/** `catalogue.rdf` for the first page, `catalogue-2.rdf` for the second. */
function numbered(path: string, page: number): string {
  if (page === 1) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${page}${extension}`;
}

function syntaxOf(path: string, given: string | undefined): string {
  const wanted = given ?? extname(path).toLowerCase();
  const found = RDF_FORMATS.find(({ id, extensions }) => id === wanted || extensions.includes(wanted));
  if (found !== undefined) return found.id;
  const known = RDF_FORMATS.map(({ id, extensions }) => `${id} (${extensions[0]})`).join(", ");
  throw new InvalidOptionError("syntax", `“${wanted}” names no syntax of RDF. There are: ${known}.`);
}
