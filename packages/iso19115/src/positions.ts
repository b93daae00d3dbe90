import { type Position, sideTable } from "@metabridge/core";

/** Where the objects of a record stood in its source. */
export interface Positions {
  of(node: object): Position | undefined;
}

const COLUMNS = 2 ** 20;

/** Collects positions while a record is read: two arrays cost less than a map, which is made only when somebody asks. */
export class PositionTable implements Positions {
  readonly #nodes: object[] = [];
  readonly #places: number[] = [];
  #index: Map<object, number> | undefined;

  add(node: object, line: number, column: number): void {
    this.#nodes.push(node);
    this.#places.push(line * COLUMNS + Math.min(column, COLUMNS - 1));
  }

  of(node: object): Position | undefined {
    if (this.#index === undefined) {
      this.#index = new Map();
      for (let i = 0; i < this.#nodes.length; i++) {
        const known = this.#nodes[i];
        const place = this.#places[i];
        if (known !== undefined && place !== undefined) this.#index.set(known, place);
      }
    }
    const place = this.#index.get(node);
    return place === undefined ? undefined : { line: Math.floor(place / COLUMNS), column: place % COLUMNS };
  }
}

const tables = /* @__PURE__ */ sideTable<Positions>();

export function rememberPositions(record: object, positions: Positions): void {
  tables.set(record, positions);
}

/**
 * Where the parts of a record stood in the document that it was read from. Positions are kept beside the record, not in
 * it; a record that was made by a program, or copied, has none.
 *
 * @example
 * ```ts
 * import { positionsOf } from "@metabridge/iso19115";
 * import { readIso19139 } from "@metabridge/iso19115/iso19139";
 * const { value } = readIso19139('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"\/>');
 * const record = value[0];
 * console.log(record && positionsOf(record)?.of(record)); // { line: 1, column: 1 }
 * ```
 */
export function positionsOf(record: object): Positions | undefined {
  return tables.get(record);
}
