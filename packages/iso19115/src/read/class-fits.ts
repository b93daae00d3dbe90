import type { Encoding } from "../encoding/encoding.js";
import type { EncodingId } from "../encoding/namespaces.js";

/**
 * Whether an object may stand where one of another class is called for: both specialise the same most general class. That
 * lets in what records take liberties with, such as a general scope in the place of one of data quality, and keeps out
 * what has properties of the same names with other contents.
 */
export class ClassFits {
  readonly #encodings: readonly Encoding[];
  readonly #most = new Map<string, string>();

  constructor(encodings: Readonly<Record<EncodingId, Encoding>>) {
    this.#encodings = Object.values(encodings);
  }

  fits(called: string, found: string): boolean {
    return called === found || this.#mostGeneral(called) === this.#mostGeneral(found);
  }

  /** The most general class that a class specialises, by its name in the model. */
  #mostGeneral(name: string): string {
    const known = this.#most.get(name);
    if (known !== undefined) return known;
    let general = name;
    for (const { classes, modelOf } of this.#encodings) {
      for (let above: string | undefined = general; above !== undefined; ) {
        general = modelOf.get(above) ?? above;
        above = classes.get(above)?.declaration.extends;
      }
    }
    this.#most.set(name, general);
    return general;
  }
}
