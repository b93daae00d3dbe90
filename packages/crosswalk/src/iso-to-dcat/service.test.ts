import type { MD_Metadata, SV_ServiceIdentification } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, identifier, link, serviceRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

function service(
  identification: Omit<Partial<SV_ServiceIdentification>, "$type">,
  record: Omit<Partial<MD_Metadata>, "$type" | "identificationInfo"> = {},
) {
  const { value } = isoToDcat(serviceRecord(identification, record));
  if (value.$type !== "DataService") throw new Error("not a service");
  return value;
}

const online = (...onLine: ReturnType<typeof link>[]): Pick<MD_Metadata, "distributionInfo"> => ({
  distributionInfo: [{ $type: "MD_Distribution", transferOptions: [{ $type: "MD_DigitalTransferOptions", onLine }] }],
});

const INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/";

describe("a service", () => {
  it("is a dcat:DataService of its INSPIRE type", () => {
    expect(service({ serviceType: words("view") })).toMatchObject({
      $type: "DataService",
      resourceType: { $id: `${INSPIRE}ResourceType/service` },
      serviceType: { $id: `${INSPIRE}SpatialDataServiceType/view`, prefLabel: [{ value: "View Service" }] },
    });
  });

  it("is a service by its scope alone", () => {
    const { value } = isoToDcat({
      $type: "MD_Metadata",
      metadataScope: [{ $type: "MD_MetadataScope", resourceScope: code("service") }],
    });
    expect(value.$type).toBe("DataService");
  });

  it("has its end point and description by a link to its capabilities", () => {
    const url = "https://example.org/wms?service=WMS&request=GetCapabilities&version=1.3.0";
    expect(service({}, online(link(url)))).toMatchObject({
      endpointURL: [{ $id: "https://example.org/wms" }],
      endpointDescription: [{ $id: url }],
      serviceProtocol: [{ $id: "http://www.opengeospatial.org/standards/wms" }],
    });
  });

  it("has no place for the version of a protocol that a link tells already", () => {
    const url = "https://example.org/wms?service=WMS&request=GetCapabilities";
    const { value, losses } = isoToDcat(
      serviceRecord({ serviceTypeVersion: [words("OGC:WMS 1.3.0")] }, online(link(url))),
    );
    expect(value).toMatchObject({ serviceProtocol: [{ $id: "http://www.opengeospatial.org/standards/wms" }] });
    expect(losses.map(({ path }) => path)).toContain("identificationInfo[0]/serviceTypeVersion[0]");
  });

  it("is not described by a bare end point, where another address describes it", () => {
    const described = "https://example.org/wfs?service=WFS&request=GetCapabilities";
    const value = service(
      {
        containsOperations: [
          {
            $type: "SV_OperationMetadata",
            operationName: words("GetCapabilities"),
            connectPoint: [link("https://example.org/wfs?")],
          },
        ],
      },
      online(link(described)),
    );
    expect(value.endpointURL).toEqual([{ $id: "https://example.org/wfs" }]);
    expect(value.endpointDescription).toEqual([{ $id: described }]);
  });

  it("has them by its operations, each address once", () => {
    const operation = (name: string, url: string) => ({
      $type: "SV_OperationMetadata" as const,
      operationName: words(name),
      connectPoint: [link(url)],
    });
    const value = service({
      serviceType: words("urn:ogc:serviceType:WebMapService:1.3.0"),
      containsOperations: [
        operation("GetCapabilities", "https://example.org/wms"),
        operation("GetMap", "https://example.org/wms"),
      ],
    });
    expect(value).toMatchObject({
      endpointURL: [{ $id: "https://example.org/wms" }],
      endpointDescription: [{ $id: "https://example.org/wms" }],
      serviceProtocol: [{ $id: "http://www.opengeospatial.org/standards/wms" }],
    });
  });

  it("of INSPIRE downloads is described by the feed that its operation for that gives", () => {
    const value = service({
      containsOperations: [
        {
          $type: "SV_OperationMetadata",
          operationName: words("getDownloadServiceMetadata"),
          connectPoint: [link("https://example.org/atom/radwege.xml")],
        },
      ],
    });
    expect(value.endpointDescription).toEqual([{ $id: "https://example.org/atom/radwege.xml" }]);
  });

  it("takes a link that says nothing for its end point where there is no better one", () => {
    const value = service({}, online(link("https://example.org/dienst")));
    expect(value.endpointURL).toEqual([{ $id: "https://example.org/dienst" }]);
    expect(value).not.toHaveProperty("landingPage");
  });

  it("has pages beside its end point", () => {
    const value = service(
      {},
      online(
        link("https://example.org/wms", { protocol: words("OGC:WMS") }),
        link("https://example.org/karte"),
        link("https://example.org/hilfe", { function: code("information") }),
      ),
    );
    expect(value).toMatchObject({
      endpointURL: [{ $id: "https://example.org/wms" }],
      landingPage: [{ $id: "https://example.org/karte" }],
      page: [{ $id: "https://example.org/hilfe" }],
    });
  });

  it("serves the data that it operates on, known by their identifiers and records", () => {
    const value = service({
      operatesOn: [
        {
          $type: "MD_DataIdentification",
          $reference: true,
          $uuidref: "4711",
          $xlink: { href: "https://example.org/csw?request=GetRecordById&id=4711", title: "Radwege" },
        },
        { $type: "MD_DataIdentification", $reference: true, $xlink: { href: "https://example.org/id/ampeln" } },
      ],
      coupledResource: [
        {
          $type: "SV_CoupledResource",
          resourceReference: [{ $type: "CI_Citation", identifier: [identifier("4711")] }],
        },
      ],
    });
    expect(value.servesDataset).toEqual([
      {
        $type: "Dataset",
        identifier: [{ value: "4711" }],
        title: [{ value: "Radwege" }],
        isPrimaryTopicOf: [{ $id: "https://example.org/csw?request=GetRecordById&id=4711" }],
      },
      { $type: "Dataset", $id: "https://example.org/id/ampeln" },
    ]);
  });
});
