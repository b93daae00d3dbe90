import type { Sink, SinkAnswer, SinkRequest, Source, SourceOptions, SourceRecord } from "@metabridge/core";

/** A source that a test can change, and make fail. */
export class TestSource implements Source {
  readonly id = "test-source";
  readonly records_ = new Map<string, string>();
  /** Throws behind so many records. */
  failsBehind = Number.POSITIVE_INFINITY;
  /** Says so while it lists. */
  says: Parameters<NonNullable<SourceOptions["onDiagnostic"]>>[0] | undefined;
  /** Ids that it gives once more at the end. */
  repeats: readonly string[] = [];

  constructor(records: Readonly<Record<string, string>> = {}) {
    for (const [id, content] of Object.entries(records)) this.records_.set(id, content);
  }

  async *records(options: SourceOptions = {}): AsyncIterable<SourceRecord> {
    options.onTotal?.(this.records_.size);
    if (this.says !== undefined) options.onDiagnostic?.(this.says);
    let count = 0;
    for (const [id, content] of this.records_) {
      if (count++ >= this.failsBehind) throw new Error("connection reset");
      yield { id, content };
    }
    for (const id of this.repeats) yield { id, content: this.records_.get(id) ?? "" };
  }
}

/** A target that gives identifiers of its own, so that what is sent twice is there twice. */
export class TestTarget implements Sink {
  readonly id = "test-target";
  readonly format = "text";
  /** By the target's identifier. */
  readonly held = new Map<string, { readonly ours: string; readonly content: string }>();
  readonly received: SinkRequest[] = [];
  finished = 0;
  /** Called before each request is carried out, and behind it. */
  before: (request: SinkRequest) => void = () => {};
  behind: (request: SinkRequest) => void = () => {};
  refuses: ReadonlySet<string> = new Set();
  #next = 1;

  async send(batch: readonly SinkRequest[]): Promise<readonly SinkAnswer[]> {
    return batch.map((request) => {
      this.before(request);
      this.received.push(request);
      const answer = this.#carryOut(request);
      this.behind(request);
      return answer;
    });
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const [targetId, { ours }] of this.held) if (ids.includes(ours)) found.set(ours, targetId);
    return found;
  }

  async finish() {
    this.finished++;
    return [];
  }

  /** What is held, by our ids; an id that is held twice comes twice. */
  contents(): [id: string, content: string][] {
    return [...this.held.values()].map(({ ours, content }): [string, string] => [ours, content]).sort();
  }

  #carryOut(request: SinkRequest): SinkAnswer {
    const { id } = request;
    if (this.refuses.has(id)) {
      const message = "The licence is not on the list.";
      return { id, outcome: "refused", diagnostics: [{ code: "test.licence", severity: "error", message }] };
    }
    if (request.action === "delete") {
      this.held.delete(request.targetId ?? "");
      return { id, outcome: "deleted", diagnostics: [] };
    }
    const targetId = request.targetId ?? `t${this.#next++}`;
    const isNew = !this.held.has(targetId);
    this.held.set(targetId, { ours: id, content: request.content });
    return { id, outcome: isNew ? "created" : "updated", targetId, diagnostics: [] };
  }
}
