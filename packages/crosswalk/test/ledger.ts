/** A value of a document with its place. */
export interface Leaf {
  /** As losses name it. */
  readonly path: string;
  /** The class and property that it is of, whichever instance. */
  readonly place: string;
  readonly value: string;
}

/** A rule by which a leaf is known again that came back in another form, in words for people. */
export interface Form<L extends Leaf, C> {
  readonly says: string;
  readonly holds: (leaf: L, context: C) => boolean;
}

/** What became of the leaves of one document. */
export interface Account<L extends Leaf> {
  /** The same value in the same property. */
  readonly inPlace: number;
  /** The same value in another property. */
  readonly elsewhere: number;
  /** How many by each form. */
  readonly forms: ReadonlyMap<string, number>;
  /** How many by the step that reported the loss. */
  readonly reported: ReadonlyMap<string, readonly L[]>;
  /** Neither kept nor reported: there must be none. */
  readonly missing: readonly L[];
}

/** One step of a round trip: which leaves it reports as lost. Each is asked for each leaf once. */
export interface Step<L extends Leaf> {
  readonly name: string;
  readonly reports: (leaf: L) => boolean;
}

/** How leaves are compared. */
export interface Comparison<L extends Leaf, C> {
  /** What is the same in two spellings of one value. */
  readonly canonical: (leaf: L) => string;
  readonly forms: readonly Form<L, C>[];
  readonly context: C;
  /** The first step names leaves of the source itself: it is believed before anything is looked for. */
  readonly first: Step<L>;
  readonly others: readonly Step<L>[];
}

/**
 * Accounts for each leaf of a source once: reported by the first step, back in its place, back elsewhere, back in another
 * form, reported by a later step, or missing. A leaf that came back stands for one leaf of the source only, except where
 * the source says the same twice.
 */
export function accountFor<L extends Leaf, C>(
  source: readonly L[],
  returned: readonly L[],
  { canonical, forms, context, first, others }: Comparison<L, C>,
): Account<L> {
  const reported = new Map<string, L[]>();
  const report = (step: string, leaf: L): void => {
    const all = reported.get(step);
    if (all === undefined) reported.set(step, [leaf]);
    else all.push(leaf);
  };
  let open = source.filter((leaf) => {
    const isReported = first.reports(leaf);
    if (isReported) report(first.name, leaf);
    return !isReported;
  });
  const free = new Set(returned);
  const match = (keyOf: (leaf: L) => string): number => {
    const byKey = new Map<string, L[]>();
    for (const leaf of free) {
      const key = keyOf(leaf);
      const all = byKey.get(key);
      if (all === undefined) byKey.set(key, [leaf]);
      else all.push(leaf);
    }
    const rest: L[] = [];
    for (const leaf of open) {
      const found = byKey.get(keyOf(leaf))?.pop();
      if (found === undefined) rest.push(leaf);
      else free.delete(found);
    }
    const count = open.length - rest.length;
    open = rest;
    return count;
  };
  const inPlace = match((leaf) => `${leaf.place} ${canonical(leaf)}`);
  let elsewhere = match(canonical);
  const values = new Set(returned.map(canonical));
  const used = new Map<string, number>();
  const missing: L[] = [];
  for (const leaf of open) {
    if (values.has(canonical(leaf))) {
      elsewhere++;
      continue;
    }
    const form = forms.find(({ holds }) => holds(leaf, context));
    if (form !== undefined) {
      used.set(form.says, (used.get(form.says) ?? 0) + 1);
      continue;
    }
    const step = others.find(({ reports }) => reports(leaf));
    if (step === undefined) missing.push(leaf);
    else report(step.name, leaf);
  }
  return { inPlace, elsewhere, forms: used, reported, missing };
}

/** The accounts of many documents in one. */
export class Totals<L extends Leaf> {
  documents = 0;
  leaves = 0;
  inPlace = 0;
  elsewhere = 0;
  readonly forms = new Map<string, number>();
  readonly reported = new Map<string, number>();
  /** How often each place is reported as lost. */
  readonly places = new Map<string, number>();
  readonly missing: string[] = [];

  add(name: string, leaves: readonly L[], account: Account<L>): void {
    this.documents++;
    this.leaves += leaves.length;
    this.inPlace += account.inPlace;
    this.elsewhere += account.elsewhere;
    for (const [form, count] of account.forms) this.forms.set(form, (this.forms.get(form) ?? 0) + count);
    for (const [step, all] of account.reported) {
      this.reported.set(step, (this.reported.get(step) ?? 0) + all.length);
      for (const { place } of all) this.places.set(place, (this.places.get(place) ?? 0) + 1);
    }
    for (const { path, value } of account.missing) this.missing.push(`${name}: ${path} “${value}”`);
  }

  get kept(): number {
    return this.inPlace + this.elsewhere + sum(this.forms);
  }

  get lost(): number {
    return sum(this.reported);
  }

  /** The figures, for people. */
  toString(): string {
    const share = (count: number): string => `${count} (${((100 * count) / this.leaves).toFixed(1)} %)`;
    const list = (counts: ReadonlyMap<string, number>): string =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `\n      ${count} ${name}`)
        .join("");
    return [
      `${this.documents} documents, ${this.leaves} leaves: ${share(this.kept)} kept, ${share(this.lost)} reported as lost, ${share(this.missing.length)} neither`,
      `   kept in place ${this.inPlace}, elsewhere ${this.elsewhere}, in another form ${sum(this.forms)}:${list(this.forms)}`,
      `   reported by:${list(this.reported)}`,
    ].join("\n");
  }
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
