import type Database from "libsql";
import { openDatabase } from "../../files/open-database.js";

/** A record as it is kept between runs. */
export interface StoredRecord {
  readonly id: string;
  /** N-Triples. */
  readonly content: string;
}

/**
 * What a document is made of, in an SQLite file beside it: a run that brings ten changes writes the document anew of all
 * records, and needs none of the others to be sent again.
 */
export class RecordStore {
  readonly #database: Database.Database;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#database = openDatabase(path);
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS document (made_of TEXT NOT NULL);
    `);
  }

  /** Writes and deletes together; tells for each whether the record was there before. From now on no document is up to date. */
  change(puts: readonly StoredRecord[], deletes: readonly string[]): ReadonlySet<string> {
    const known = new Set<string>();
    const isThere = this.#database.prepare("SELECT 1 FROM record WHERE id = ?");
    const put = this.#database.prepare(
      "INSERT INTO record (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content",
    );
    const remove = this.#database.prepare("DELETE FROM record WHERE id = ?");
    this.#database
      .transaction(() => {
        this.#database.prepare("DELETE FROM document").run();
        for (const { id, content } of puts) {
          if (isThere.get(id) !== undefined) known.add(id);
          put.run(id, content);
        }
        for (const id of deletes) if (remove.run(id).changes > 0) known.add(id);
      })
      .immediate();
    return known;
  }

  get count(): number {
    return (this.#database.prepare("SELECT count(*) AS count FROM record").get() as { count: number }).count;
  }

  /** Records in the order of their ids, from behind `after` on. */
  page(after: string, limit: number): readonly StoredRecord[] {
    const rows = this.#database.prepare("SELECT id, content FROM record WHERE id > ? ORDER BY id LIMIT ?");
    return rows.all(after, limit) as StoredRecord[];
  }

  /** Whether the document was written of what is here, in this form. */
  isWritten(form: string): boolean {
    return this.#database.prepare("SELECT 1 FROM document WHERE made_of = ?").get(form) !== undefined;
  }

  noteWritten(form: string): void {
    this.#database
      .transaction(() => {
        this.#database.prepare("DELETE FROM document").run();
        this.#database.prepare("INSERT INTO document (made_of) VALUES (?)").run(form);
      })
      .immediate();
    this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  close(): void {
    if (this.#database.open) this.#database.close();
  }

  get path(): string {
    return this.#path;
  }
}
