import { GEODCATAP, isLiteral } from "@metabridge/dcat";
import type { DcatReader } from "./dcat-reader.js";

/** How fine the data are. Its values are read when they are used. */
export class ResolutionView {
  readonly #reader: DcatReader;

  constructor(reader: DcatReader) {
    this.#reader = reader;
  }

  /** Distances on the ground in metres: dcat:spatialResolutionInMeters. The same as a measurement with its unit is said with it. */
  get metres(): number[] {
    const metres = this.#reader.literals("spatialResolutionInMeters").map(({ value }) => Number(value));
    if (metres.length > 0)
      for (const one of this.#measurements(GEODCATAP.spatialResolutionAsDistance)) one.reader.take();
    return metres.filter(Number.isFinite);
  }

  /** Denominators of scales (25000): GeoDCAT-AP 3 has them as quality measurements, as fractions. */
  get scales(): number[] {
    return this.#measurements(GEODCATAP.spatialResolutionAsScale).map(({ reader, value }) => {
      reader.take();
      return value < 1 ? Math.round(1 / value) : value;
    });
  }

  /** In words. */
  get texts(): string[] {
    return this.#reader.textsInOneLanguage("spatialResolutionAsText");
  }

  #measurements(metric: string): { readonly reader: DcatReader; readonly value: number }[] {
    return this.#reader.nodes("hasQualityMeasurement").flatMap((reader) => {
      const [kind] = reader.peek("isMeasurementOf");
      const [literal] = reader.peek("value");
      const value = literal !== undefined && isLiteral(literal) ? Number(literal.value) : Number.NaN;
      const matches = kind !== undefined && "$id" in kind && kind.$id === metric;
      return matches && Number.isFinite(value) && value > 0 ? [{ reader, value }] : [];
    });
  }
}

/** How fine the data are. */
export function resolutionOf(reader: DcatReader): ResolutionView {
  return new ResolutionView(reader);
}
