import { geoJson, gml, wkt } from "@metabridge/dcat";
import { textContent } from "@metabridge/xml";
import { expect, it } from "vitest";
import { envelopeOf, geometryOf, gmlOf, isSameGeometry, sidesOf } from "./geometry.js";

const shape = (literal: Parameters<typeof geometryOf>[0]) => {
  const found = geometryOf(literal);
  if (found === undefined) throw new Error(`no geometry: ${literal.value}`);
  return found;
};

it("swaps the axes of EPSG:4326, whose first one is the latitude", () => {
  expect(geometryOf(wkt("<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(48.5 2.25)"))).toEqual({
    kind: "point",
    positions: [["2.25", "48.5"]],
  });
});

it("reads surfaces of several polygons with holes, and heights", () => {
  const text = "MULTIPOLYGON Z (((0 0 1,4 0 1,4 4 1,0 0 1),(1 1 1,2 1 1,2 2 1,1 1 1)), ((9 9 1,10 9 1,10 10 1,9 9 1)))";
  const found = shape(wkt(text));
  expect(found.kind === "surface" && found.polygons.map((rings) => rings.length)).toEqual([2, 1]);
  expect(envelopeOf(found)).toEqual({ west: "0", south: "0", east: "10", north: "10" });
  expect(sidesOf(found)).toBeUndefined();
});

it("knows a box whichever corner it begins with, and no box in a diamond", () => {
  expect(sidesOf(shape(wkt("POLYGON((1 2,3 2,3 4,1 4,1 2))")))).toEqual({
    west: "1",
    south: "2",
    east: "3",
    north: "4",
  });
  expect(sidesOf(shape(wkt("POLYGON((1 0,2 1,1 2,0 1,1 0))")))).toBeUndefined();
});

it("reads the envelopes of GML and of search engines", () => {
  const envelope = gml(
    '<gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>46 5</gml:lowerCorner><gml:upperCorner>47 6</gml:upperCorner></gml:Envelope>',
  );
  expect(isSameGeometry(shape(envelope), shape(wkt("ENVELOPE(5, 6, 47, 46)")))).toBe(true);
});

it("finds no geometry in other texts", () => {
  for (const literal of [
    wkt("POLYGON((1 2,3 4))"),
    wkt("POLYGON EMPTY"),
    geoJson("{"),
    geoJson('{"type":"Point"}'),
    gml("<a"),
  ]) {
    expect(geometryOf(literal), literal.value).toBeUndefined();
  }
});

it("writes GML with an id for each geometry", () => {
  let count = 0;
  const xml = gmlOf(
    shape(geoJson('{"type":"Polygon","coordinates":[[[0,0],[2,1],[1,3],[0,0]]]}')),
    () => `g${++count}`,
  );
  expect([xml.name, xml.attributes[0]?.value, textContent(xml)]).toEqual(["gml:Polygon", "g1", "0 0 2 1 1 3 0 0"]);
});
