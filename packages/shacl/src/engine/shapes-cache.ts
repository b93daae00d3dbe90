import type { CompiledShapes } from "./compiled-shapes.js";

type ByParts = Map<string, Promise<CompiledShapes>>;

/**
 * Shapes are made ready once for each source, background and choice of parts, as long as the caller holds on to the source.
 * A profile that is named is always the same.
 */
export class ShapesCache {
  readonly #bySource = new WeakMap<object, WeakMap<object, ByParts>>();

  get(source: object, background: object, parts: string, make: () => Promise<CompiledShapes>): Promise<CompiledShapes> {
    let byBackground = this.#bySource.get(source);
    if (byBackground === undefined) {
      byBackground = new WeakMap();
      this.#bySource.set(source, byBackground);
    }
    let byParts = byBackground.get(background);
    if (byParts === undefined) {
      byParts = new Map();
      byBackground.set(background, byParts);
    }
    let compiled = byParts.get(parts);
    if (compiled === undefined) {
      compiled = make();
      byParts.set(parts, compiled);
    }
    return compiled;
  }
}
