import { MetabridgeError } from "@metabridge/core";
import Database from "libsql";
import { checkPlace, openDatabase } from "../files/open-database.js";
import type {
  HarvestState,
  Intent,
  KnownRecord,
  LastRun,
  SendAction,
  SettledOutcome,
  Settlement,
} from "./harvest-state.js";

/** Another process harvests with the same state. */
export class StateInUseError extends MetabridgeError {
  override readonly name = "StateInUseError";
}

/** What the file is; raised when the tables change. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS record (
    id TEXT PRIMARY KEY NOT NULL,
    source_hash TEXT,
    content_hash TEXT,
    target_id TEXT,
    held INTEGER NOT NULL DEFAULT 0,
    pending TEXT,
    outcome TEXT,
    reason TEXT,
    last_seen INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS run (
    number INTEGER PRIMARY KEY NOT NULL,
    scope TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0
  );
`;

interface Row {
  readonly id: string;
  readonly source_hash: string | null;
  readonly content_hash: string | null;
  readonly target_id: string | null;
  readonly held: number;
  readonly pending: SendAction | null;
  readonly outcome: SettledOutcome | null;
  readonly reason: string | null;
  readonly last_seen: number;
}

/**
 * The state in an SQLite file. One process at a time can use it: another one gets a {@link StateInUseError}, and a process
 * that was killed leaves no lock behind. What a method wrote is on the disk when its promise is kept.
 *
 * @example
 * ```ts
 * import { sqliteState } from "@metabridge/harvest/node";
 * const state = sqliteState(":memory:"); // In your program: the path of a file.
 * console.log(await state.lastRun()); // undefined
 * await state.close();
 * ```
 */
export function sqliteState(path: string): HarvestState {
  return new SqliteState(path);
}

class SqliteState implements HarvestState {
  readonly #database: Database.Database;
  readonly #lock: ProcessLock;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(path: string) {
    checkPlace(path);
    this.#lock = new ProcessLock(path);
    try {
      this.#database = openDatabase(path);
      this.#checkVersion(path);
      this.#database.exec(TABLES);
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  async lastRun(): Promise<LastRun | undefined> {
    const [row] = this.#prepared("SELECT number, scope, finished FROM run ORDER BY number DESC LIMIT 1").all() as {
      number: number;
      scope: string;
      finished: number;
    }[];
    return row === undefined ? undefined : { run: row.number, scope: row.scope, finished: row.finished === 1 };
  }

  async begin(scope: string): Promise<number> {
    const run = ((await this.lastRun())?.run ?? 0) + 1;
    this.#write(() => {
      this.#prepared("INSERT INTO run (number, scope) VALUES (?, ?)").run(run, scope);
      // Only the last one is asked for.
      this.#prepared("DELETE FROM run WHERE number < ?").run(run - 1);
    });
    return run;
  }

  async known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const known = new Map<string, KnownRecord>();
    const select = this.#prepared("SELECT * FROM record WHERE id = ?");
    for (const id of ids) {
      const [row] = select.all(id) as Row[];
      if (row !== undefined) known.set(id, recordOf(row));
    }
    return known;
  }

  async see(run: number, ids: readonly string[]): Promise<ReadonlyMap<string, KnownRecord>> {
    const before = await this.known(ids);
    const upsert = this.#prepared(
      "INSERT INTO record (id, last_seen) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen",
    );
    this.#write(() => {
      for (const id of ids) upsert.run(id, run);
    });
    return before;
  }

  async intend(intents: readonly Intent[]): Promise<void> {
    const update = this.#prepared("UPDATE record SET pending = ? WHERE id = ?");
    this.#write(() => {
      for (const { id, action } of intents) update.run(action, id);
    });
  }

  async settle(settlements: readonly Settlement[]): Promise<void> {
    const taken = this.#prepared(
      `UPDATE record SET pending = NULL, reason = NULL, held = 1, outcome = ?, source_hash = ?, content_hash = ?,
        target_id = coalesce(?, target_id) WHERE id = ?`,
    );
    const refused = this.#prepared("UPDATE record SET pending = NULL, outcome = 'refused', reason = ? WHERE id = ?");
    const deleted = this.#prepared("DELETE FROM record WHERE id = ?");
    this.#write(() => {
      for (const one of settlements) {
        if (one.outcome === "deleted") deleted.run(one.id);
        else if (one.outcome === "refused") refused.run(one.reason, one.id);
        else taken.run(one.outcome, one.sourceHash, one.contentHash, one.targetId ?? null, one.id);
      }
    });
  }

  async unseen(run: number, { after = "", limit }: { readonly after?: string; readonly limit: number }) {
    const rows = this.#prepared("SELECT * FROM record WHERE id > ? AND last_seen <> ? ORDER BY id LIMIT ?").all(
      after,
      run,
      limit,
    ) as Row[];
    return rows.map(recordOf);
  }

  async countHeld(run: number) {
    const row = this.#prepared(
      "SELECT count(*) AS held, coalesce(sum(last_seen <> ?), 0) AS unseen FROM record WHERE held = 1 OR pending IS NOT NULL",
    ).get(run) as { held: number; unseen: number };
    return { held: row.held, unseen: row.unseen };
  }

  async finish(run: number): Promise<void> {
    this.#write(() => this.#prepared("UPDATE run SET finished = 1 WHERE number = ?").run(run));
  }

  async close(): Promise<void> {
    if (!this.#database.open) return;
    this.#statements.clear();
    this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    this.#database.close();
    this.#lock.release();
  }

  #checkVersion(path: string): void {
    const { user_version: version } = this.#database.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version === 0) this.#database.exec(`PRAGMA user_version = ${VERSION}`);
    else if (version !== VERSION) {
      throw new MetabridgeError(
        `${path} was written by another version of metabridge (${version}); this one reads ${VERSION}. Begin a new state.`,
      );
    }
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #write(change: () => void): void {
    this.#database.transaction(change).immediate();
  }
}

/**
 * Keeps other processes from the same state: a transaction on a file of its own beside it, that is held open. The system
 * ends it with the process, however that ends; the locks of the state itself would outlive their connection in libsql.
 */
class ProcessLock {
  readonly #held: Database.Database | undefined;

  constructor(path: string) {
    if (path === ":memory:") return;
    const database = new Database(`${path}.lock`);
    try {
      database.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      database.close();
      if (!isLocked(error)) throw error;
      throw new StateInUseError(`Another harvest uses the state ${path}. Wait until it is done, or name another one.`);
    }
    this.#held = database;
  }

  release(): void {
    this.#held?.exec("ROLLBACK");
    this.#held?.close();
  }
}

function recordOf(row: Row): KnownRecord {
  return {
    id: row.id,
    held: row.held === 1,
    lastSeen: row.last_seen,
    ...(row.source_hash === null ? {} : { sourceHash: row.source_hash }),
    ...(row.content_hash === null ? {} : { contentHash: row.content_hash }),
    ...(row.target_id === null ? {} : { targetId: row.target_id }),
    ...(row.pending === null ? {} : { pending: row.pending }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
