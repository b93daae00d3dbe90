import type { EX_Extent } from "@metabridge/iso19115";
import type { XmlElement } from "@metabridge/xml";
import { parseXml } from "@metabridge/xml";
import { describe, expect, it } from "vitest";
import { anchor, datasetRecord, day, identifier, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";
import type { IsoToDcatOptions } from "./options.js";

const GSP = "http://www.opengis.net/ont/geosparql#";

function where(extent: Omit<EX_Extent, "$type">, options?: IsoToDcatOptions) {
  return isoToDcat(datasetRecord({ extent: [{ $type: "EX_Extent", ...extent }] }), options);
}

const box = (west: string, east: string, south: string, north: string): NonNullable<EX_Extent["geographicElement"]> => [
  {
    $type: "EX_GeographicBoundingBox",
    westBoundLongitude: { value: Number(west), lexical: west },
    eastBoundLongitude: { value: Number(east), lexical: east },
    southBoundLatitude: { value: Number(south), lexical: south },
    northBoundLatitude: { value: Number(north), lexical: north },
  },
];

describe("a bounding box", () => {
  it("is well-known text with the longitude first, as precise as it is written", () => {
    const { value } = where({ geographicElement: box("-054.75", "+8.50", "47.0", "55.06") });
    expect(value.spatial).toEqual([
      {
        $type: "Location",
        bbox: [
          {
            value: "POLYGON((-54.75 55.06,8.50 55.06,8.50 47.0,-54.75 47.0,-54.75 55.06))",
            datatype: `${GSP}wktLiteral`,
          },
        ],
      },
    ]);
  });

  it("is GeoJSON and GML too, where that is wanted", () => {
    const { value } = where({ geographicElement: box("5", "6", "46", "47") }, { geometries: ["geojson", "gml"] });
    expect(value.spatial).toMatchObject([
      {
        bbox: [
          {
            value: '{"type":"Polygon","coordinates":[[[5,47],[6,47],[6,46],[5,46],[5,47]]]}',
            datatype: `${GSP}geoJSONLiteral`,
          },
          {
            value:
              '<gml:Envelope srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"><gml:lowerCorner>5 46</gml:lowerCorner><gml:upperCorner>6 47</gml:upperCorner></gml:Envelope>',
            datatype: `${GSP}gmlLiteral`,
          },
        ],
      },
    ]);
  });

  it("may have decimal commas, which are mended and told", () => {
    const { value, diagnostics } = where({ geographicElement: box("5,25", "6", "46", "47") });
    expect(value.spatial).toMatchObject([{ bbox: [{ value: "POLYGON((5.25 47,6 47,6 46,5.25 46,5.25 47))" }] }]);
    expect(diagnostics).toMatchObject([
      {
        code: "crosswalk.number.comma",
        severity: "info",
        path: "identificationInfo[0]/extent[0]/geographicElement[0]/westBoundLongitude",
      },
    ]);
  });

  it("without one of its sides is left out, and its other sides are losses", () => {
    const { value, diagnostics, losses } = where({
      geographicElement: [{ $type: "EX_GeographicBoundingBox", westBoundLongitude: { value: 5 } }],
    });
    expect(value.spatial).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "crosswalk.box.incomplete" }]);
    expect(losses).toMatchObject([{ value: "5" }]);
  });

  it("upside down is kept with a warning", () => {
    const { value, diagnostics } = where({ geographicElement: box("5", "6", "47", "46") });
    expect(value.spatial).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "crosswalk.box.sides" }]);
  });

  it("has the name of the extent", () => {
    const { value } = where({ description: words("Stadtgebiet"), geographicElement: box("5", "6", "46", "47") });
    expect(value.spatial).toMatchObject([{ prefLabel: [{ value: "Stadtgebiet", language: "de" }] }]);
  });
});

function polygon(xml: string): NonNullable<EX_Extent["geographicElement"]> {
  const element = parseXml(`<r xmlns:gml="http://www.opengis.net/gml/3.2">${xml}</r>`).value?.children[0] as XmlElement;
  return [{ $type: "EX_BoundingPolygon", polygon: [{ xml: element }] }];
}

describe("a bounding polygon", () => {
  it("has its axes in the order that its reference system says", () => {
    const { value } = where({
      geographicElement: polygon(
        '<gml:Polygon srsName="urn:ogc:def:crs:EPSG::4326"><gml:exterior><gml:LinearRing><gml:posList>46 5 47 5 47 6 46 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>',
      ),
    });
    expect(value.spatial).toMatchObject([
      { geometry: [{ $type: "Geometry", asWKT: { value: "POLYGON((5 46,5 47,6 47,5 46))" } }] },
    ]);
  });

  it("in metres is left out with the reason", () => {
    const { value, diagnostics } = where({
      geographicElement: polygon(
        '<gml:Polygon srsName="urn:ogc:def:crs:EPSG::25832"><gml:exterior><gml:LinearRing><gml:posList>1 2 3 4 5 6 1 2</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>',
      ),
    });
    expect(value.spatial).toBeUndefined();
    expect(diagnostics[0]?.message).toBe(
      "The geometry is left out: the coordinates are in “urn:ogc:def:crs:EPSG::25832”, not in degrees of WGS 84.",
    );
  });
});

describe("a geographic identifier", () => {
  it("that is an anchor is that place", () => {
    const code = anchor("Deutschland", "http://publications.europa.eu/resource/authority/country/DEU");
    const { value } = where({
      geographicElement: [
        { $type: "EX_GeographicDescription", geographicIdentifier: { $type: "MD_Identifier", code } },
      ],
    });
    expect(value.spatial).toEqual([
      {
        $type: "Location",
        $id: "http://publications.europa.eu/resource/authority/country/DEU",
        prefLabel: [{ value: "Deutschland", language: "de" }],
      },
    ]);
  });

  it("of a gazetteer names it", () => {
    const authority = {
      $type: "CI_Citation" as const,
      title: words("Gemeindeverzeichnis"),
      date: [{ $type: "CI_Date" as const, date: day("2020"), dateType: { value: "publication" } }],
    };
    const { value } = where({
      geographicElement: [
        { $type: "EX_GeographicDescription", geographicIdentifier: { ...identifier("06412000"), authority } },
      ],
    });
    expect(value.spatial).toMatchObject([
      {
        prefLabel: [{ value: "06412000" }],
        identifier: [{ value: "06412000" }],
        inScheme: [{ title: [{ value: "Gemeindeverzeichnis" }], issued: { value: "2020" } }],
      },
    ]);
  });
});
