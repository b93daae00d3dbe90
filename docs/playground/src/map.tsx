import type { Geometry, Position } from "geojson";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "./words.js";

/** Degrees around what is shown. */
const MARGIN = 0.4;
/** So much of the world is seen that one knows where it is. */
const SMALLEST = 24;
/** A place that takes less than this share of the map gets a ring around it. */
const TINY = 0.03;

/** The places of a document on an outline of the world, which comes with the site: no tiles are fetched. */
export function PlaceMap({ places, words }: { readonly places: readonly Geometry[]; readonly words: Words }) {
  const [land, setLand] = useState("");
  useEffect(() => {
    import("./land.js").then(({ landPath }) => setLand(landPath()));
  }, []);
  const positions = places.flatMap(positionsOf);
  if (positions.length === 0) return <p class="empty">{words.noPlace}</p>;
  const [west, east] = [Math.min(...positions.map(([x = 0]) => x)), Math.max(...positions.map(([x = 0]) => x))];
  const [south, north] = [Math.min(...positions.map(([, y = 0]) => y)), Math.max(...positions.map(([, y = 0]) => y))];
  const width = Math.min(360, Math.max(SMALLEST, (east - west) * (1 + 2 * MARGIN)));
  const height = Math.min(180, Math.max(SMALLEST / 2, (north - south) * (1 + 2 * MARGIN), width / 2.5));
  const box = `${(west + east) / 2 - width / 2} ${-(south + north) / 2 - height / 2} ${width} ${height}`;
  const isTiny = east - west < width * TINY && north - south < height * TINY;
  const caption = `${words.box}: ${[west, south, east, north].map((value) => value.toFixed(4)).join(", ")}`;
  return (
    <figure class="map">
      <svg viewBox={box} role="img" aria-label={caption} preserveAspectRatio="xMidYMid meet">
        <path class="land" d={land} />
        {places.map((place) => (
          <path class="place" d={pathOf(place)} />
        ))}
        {isTiny && <circle class="ring" cx={(west + east) / 2} cy={-(south + north) / 2} r={width * TINY} />}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** Longitude to the right, latitude up. */
const at = ([x = 0, y = 0]: Position): string => `${x} ${-y}`;
const line = (ring: readonly Position[]): string => `M${ring.map(at).join("L")}`;

function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((ring) => `${line(ring)}Z`).join("");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => `${line(ring)}Z`)).join("");
    case "LineString":
      return line(geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.map(line).join("");
    case "GeometryCollection":
      return geometry.geometries.map(pathOf).join("");
    default:
      return positionsOf(geometry)
        .map(([x = 0, y = 0]) => `M${x - 0.05} ${-y}h0.1M${x} ${-y - 0.05}v0.1`)
        .join("");
  }
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positionsOf);
  return flat(geometry.coordinates);
}

function flat(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === "number" ? [coordinates as Position] : coordinates.flatMap(flat);
}
