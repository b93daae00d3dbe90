import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
// Natural Earth's land at 1:110 million, which is in the public domain.
import world from "world-atlas/land-110m.json";

/** The outline of the world as the path of an SVG: longitude to the right, latitude up, in degrees. */
export function landPath(): string {
  const topology = world as unknown as Topology<{ land: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.land);
  let path = "";
  for (const { geometry } of features) {
    for (const polygon of polygonsOf(geometry as Polygon | MultiPolygon)) {
      for (const ring of polygon)
        path += `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(2)} ${(-y).toFixed(2)}`).join("L")}Z`;
    }
  }
  return path;
}

const polygonsOf = (geometry: Polygon | MultiPolygon): MultiPolygon["coordinates"] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
