import { isLiteral, type Literal } from "@metabridge/dcat";
import type { Geometry } from "geojson";
import type { DcatReader } from "./dcat-reader.js";
import { type BoundingBox, boxGeometry, boxOf, geometryOf, isBox, union } from "./geometry.js";

const isOnEarth = ([west, south, east, north]: BoundingBox): boolean =>
  south >= -90 && north <= 90 && west >= -360 && east <= 360 && south <= north;

function boxOfLiteral(literal: Literal): BoundingBox | undefined {
  const geometry = geometryOf(literal);
  return geometry === undefined ? undefined : boxOf(geometry);
}

/** An outline, and how to say that it was read. */
interface Outline {
  readonly geometry: Geometry;
  readonly read: () => void;
}

/** A place of a record. Its values are read when they are used. */
class Place {
  readonly reader: DcatReader;
  #found: { readonly outline: Outline | undefined } | undefined;
  #stated: { readonly box: BoundingBox | undefined } | undefined;

  constructor(reader: DcatReader) {
    this.reader = reader;
  }

  /** The literals of the box: one place in several encodings is one. */
  #boxLiterals(): readonly Literal[] {
    return this.reader.peek("bbox").filter(isLiteral);
  }

  #outline(): Outline | undefined {
    this.#found ??= { outline: this.#findOutline() };
    return this.#found.outline;
  }

  #findOutline(): Outline | undefined {
    for (const literal of this.reader.peek("geometry").filter(isLiteral)) {
      const geometry = geometryOf(literal);
      if (geometry !== undefined) return { geometry, read: () => void this.reader.literals("geometry") };
    }
    for (const node of this.reader.nodes("geometry")) {
      for (const property of ["asGeoJSON", "asWKT"] as const) {
        const [literal] = node.peek(property);
        const geometry = literal !== undefined && isLiteral(literal) ? geometryOf(literal) : undefined;
        if (geometry !== undefined)
          return { geometry, read: () => this.reader.ignore("geometry", "one outline, whatever its encoding") };
      }
    }
    return undefined;
  }

  /** The box that the record states, without reading it. */
  #statedBox(): BoundingBox | undefined {
    this.#stated ??= {
      box: this.#boxLiterals()
        .map(boxOfLiteral)
        .find((box) => box !== undefined && isOnEarth(box)),
    };
    return this.#stated.box;
  }

  /** The box: as stated, else around the outline. An outline of a finer shape stays unread. */
  get bbox(): BoundingBox | undefined {
    const stated = this.#statedBox();
    if (stated !== undefined) this.reader.literals("bbox");
    const outline = this.#outline();
    if (outline === undefined) return stated;
    const box = stated ?? boxOf(outline.geometry);
    if (box === undefined || !isOnEarth(box)) return undefined;
    if (isBox(outline.geometry)) outline.read();
    return box;
  }

  /** The outline, else the box as a polygon. With an outline the box is said too. */
  get geometry(): Geometry | undefined {
    const outline = this.#outline();
    if (outline === undefined) {
      const box = this.bbox;
      return box === undefined ? undefined : boxGeometry(box);
    }
    outline.read();
    const box = boxOf(outline.geometry);
    const stated = this.#statedBox();
    if (stated?.every((side, index) => Math.abs(side - (box?.[index] ?? Number.NaN)) < 1e-6))
      this.reader.literals("bbox");
    return outline.geometry;
  }
}

/** Where a resource is. Its values are read when they are used. */
export class ExtentView {
  readonly #places: readonly Place[];

  constructor(reader: DcatReader) {
    this.#places = reader.nodes("spatial").map((node) => new Place(node));
  }

  /** The boxes, one for each place that has one. */
  get bboxes(): BoundingBox[] {
    return this.#places.flatMap(({ bbox }) => (bbox === undefined ? [] : [bbox]));
  }

  /** The box around all places. */
  get bbox(): BoundingBox | undefined {
    return union(this.bboxes);
  }

  /** The outlines: finer ones where the record has them, else boxes. */
  get geometries(): Geometry[] {
    return this.#places.flatMap(({ geometry }) => (geometry === undefined ? [] : [geometry]));
  }

  /** The one outline, where there is one place; several polygons are a MultiPolygon. */
  get geometry(): Geometry | undefined {
    const all = this.geometries;
    const [first, ...others] = all;
    if (first === undefined || others.length === 0) return first;
    const polygons = all.flatMap((one) =>
      one.type === "Polygon" ? [one.coordinates] : one.type === "MultiPolygon" ? one.coordinates : [],
    );
    return polygons.length === 0 ? first : { type: "MultiPolygon", coordinates: polygons };
  }

  /** The names of the places, in the best language. */
  get names(): string[] {
    return [...new Set(this.#places.flatMap(({ reader }) => reader.label() ?? []))];
  }

  /** The places that have an IRI: of NUTS, of countries, of GeoNames. */
  get iris(): string[] {
    return this.#places.flatMap(({ reader }) => reader.id() ?? []);
  }

  /** Each place by itself, for portals that keep name, code and outline together. */
  get places(): readonly {
    readonly reader: DcatReader;
    readonly bbox: BoundingBox | undefined;
    readonly geometry: Geometry | undefined;
  }[] {
    return this.#places;
  }
}

/** Where a resource is: dct:spatial. */
export function extentOf(reader: DcatReader): ExtentView {
  return new ExtentView(reader);
}
