import { parseXml, type XmlElement } from "@metabridge/xml";
import { describe, expect, it } from "vitest";
import { geometryOfGml } from "./gml-geometry.js";

function read(xml: string) {
  const root = parseXml(`<r xmlns:gml="http://www.opengis.net/gml/3.2">${xml}</r>`).value;
  return geometryOfGml(root?.children.find((child): child is XmlElement => typeof child !== "string") as XmlElement);
}

const ring = (posList: string): string => `<gml:LinearRing><gml:posList>${posList}</gml:posList></gml:LinearRing>`;

describe("GML", () => {
  it("of a polygon with a hole", () => {
    const xml = `<gml:Polygon><gml:exterior>${ring("0 0 9 0 9 9 0 0")}</gml:exterior><gml:interior>${ring("1 1 2 1 2 2 1 1")}</gml:interior></gml:Polygon>`;
    expect(read(xml)).toMatchObject({
      wkt: "POLYGON((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1))",
      geoJson: '{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}',
    });
  });

  it("of version 2, with tuples between commas", () => {
    const xml =
      "<gml:Polygon><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>0,0 9,0 9,9</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>";
    expect(read(xml)).toMatchObject({ wkt: "POLYGON((0 0,9 0,9 9,0 0))" });
  });

  it("with heights, which are left out", () => {
    const xml = `<gml:Polygon srsDimension="3"><gml:exterior>${ring("0 0 5 9 0 5 9 9 5 0 0 5")}</gml:exterior></gml:Polygon>`;
    expect(read(xml)).toMatchObject({ wkt: "POLYGON((0 0,9 0,9 9,0 0))" });
  });

  it("with one pos for each corner", () => {
    const pos = ["0 0", "9 0", "9 9", "0 0"].map((one) => `<gml:pos>${one}</gml:pos>`).join("");
    const xml = `<gml:Polygon><gml:exterior><gml:LinearRing>${pos}</gml:LinearRing></gml:exterior></gml:Polygon>`;
    expect(read(xml)).toMatchObject({ wkt: "POLYGON((0 0,9 0,9 9,0 0))" });
  });

  it("of several surfaces", () => {
    const member = (posList: string): string =>
      `<gml:surfaceMember><gml:Polygon><gml:exterior>${ring(posList)}</gml:exterior></gml:Polygon></gml:surfaceMember>`;
    expect(
      read(`<gml:MultiSurface>${member("0 0 1 0 1 1 0 0")}${member("5 5 6 5 6 6 5 5")}</gml:MultiSurface>`),
    ).toMatchObject({
      wkt: "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))",
    });
  });

  it("whose coordinates can only begin with the latitude, or only with the longitude", () => {
    const polygon = (srsName: string, posList: string): string =>
      `<gml:Polygon${srsName}><gml:exterior>${ring(posList)}</gml:exterior></gml:Polygon>`;
    expect(read(polygon("", "50 -120 52 -120 52 -118 50 -120"))).toMatchObject({
      wkt: "POLYGON((-120 50,-120 52,-118 52,-120 50))",
    });
    expect(read(polygon(' srsName="urn:ogc:def:crs:EPSG::4326"', "-120 50 -120 52 -118 52 -120 50"))).toMatchObject({
      wkt: "POLYGON((-120 50,-120 52,-118 52,-120 50))",
    });
  });

  it("of points, lines and envelopes", () => {
    expect(read('<gml:Point srsName="EPSG:4326"><gml:pos>8.5 50.1</gml:pos></gml:Point>')).toMatchObject({
      wkt: "POINT(8.5 50.1)",
      gml: '<gml:Point srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"><gml:pos>8.5 50.1</gml:pos></gml:Point>',
    });
    expect(read("<gml:LineString><gml:posList>0 0 1 1</gml:posList></gml:LineString>")).toMatchObject({
      wkt: "LINESTRING(0 0,1 1)",
    });
    expect(
      read(
        "<gml:Envelope><gml:lowerCorner>5 46</gml:lowerCorner><gml:upperCorner>6 47</gml:upperCorner></gml:Envelope>",
      ),
    ).toMatchObject({ wkt: "POLYGON((5 47,6 47,6 46,5 46,5 47))" });
  });

  it.each([
    ["<gml:Polygon/>", "it has no ring of coordinates."],
    ["<gml:Point><gml:pos>here there</gml:pos></gml:Point>", "gml:Point has no coordinates that can be read."],
    [
      "<gml:MultiPoint><gml:pos>1 2</gml:pos></gml:MultiPoint>",
      "gml:MultiPoint is a kind of geometry that is not converted.",
    ],
  ])("that cannot be read says why: %s", (xml, why) => {
    expect(read(xml)).toBe(why);
  });
});
