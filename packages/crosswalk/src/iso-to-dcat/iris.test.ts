import { InvalidOptionError } from "@metabridge/core";
import type { MD_Metadata } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, datasetRecord, identifier, link, organisation, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";
import type { IsoToDcatOptions } from "./options.js";

const UUID = "1B2C3D4E-0000-4000-8000-000000000001";

const record = (metadata?: string, ...resource: string[]): MD_Metadata =>
  datasetRecord(
    { citation: { $type: "CI_Citation", identifier: resource.map((one) => identifier(one)) } },
    metadata === undefined ? {} : { metadataIdentifier: identifier(metadata) },
  );

function iris(of: MD_Metadata, options: IsoToDcatOptions = {}) {
  const { value } = isoToDcat(of, options);
  return [value.$id, value.isPrimaryTopicOf?.[0]?.$id];
}

describe("IRIs", () => {
  it("are the identifiers of the record where these are web addresses", () => {
    expect(iris(record("https://example.org/md/1", "4711", "https://example.org/id/1"))).toEqual([
      "https://example.org/id/1",
      "https://example.org/md/1",
    ]);
  });

  it("are made of UUIDs where there is no base", () => {
    expect(iris(record(UUID, `{${UUID.replace("0001", "0002")}}`))).toEqual([
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000002",
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000001",
    ]);
  });

  it("are made of DOIs", () => {
    expect(iris(record(undefined, "doi:10.5281/zenodo.1234"))[0]).toBe("https://doi.org/10.5281/zenodo.1234");
  });

  it("tell a resource without an identifier by its record", () => {
    expect(iris(record(UUID))).toEqual([
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000001#resource",
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000001",
    ]);
  });

  it("tell a record from the resource that has the same identifier", () => {
    expect(iris(record(UUID, UUID))).toEqual([
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000001",
      "urn:uuid:1b2c3d4e-0000-4000-8000-000000000001#record",
    ]);
  });

  it("are blank where the identifiers are mere words and there is no base", () => {
    expect(iris(record("md 1", "radwege"))).toEqual(["_:resource", undefined]);
  });

  it("are made below a base", () => {
    expect(iris(record("md 1", "rad/wege"), { base: "https://example.org/id" })).toEqual([
      "https://example.org/id/dataset/rad%2Fwege",
      "https://example.org/id/record/md%201",
    ]);
  });

  it("follow patterns of one's own", () => {
    const patterns = { resource: "{base}{identifier}#{kind}", record: "{base}{identifier}" };
    expect(iris(record("1", "1"), { base: "https://example.org/", patterns })).toEqual([
      "https://example.org/1#dataset",
      "https://example.org/1",
    ]);
  });

  it("name distributions, services and parties below a base, the same in each run and each record", () => {
    const file = link("https://example.org/radwege.zip", { name: words("Shape"), function: code("download") });
    const of = datasetRecord(
      { pointOfContact: [organisation("publisher", "Stadt Musterhausen", "geo@example.org")] },
      {
        distributionInfo: [
          { $type: "MD_Distribution", transferOptions: [{ $type: "MD_DigitalTransferOptions", onLine: [file] }] },
        ],
      },
    );
    const { value } = isoToDcat(of, { base: "https://example.org/id/" });
    if (value.$type !== "Dataset") throw new Error("not a dataset");
    expect(value.distribution?.[0]?.$id).toMatch(/^https:\/\/example\.org\/id\/distribution\/[\da-f]{16}$/);
    expect(value.publisher?.$id).toMatch(/^https:\/\/example\.org\/id\/agent\/stadt-musterhausen-[\da-f]{8}$/);
    expect(isoToDcat(of, { base: "https://example.org/id/" }).value).toEqual(value);
  });

  it("cannot be made below something that is no IRI", () => {
    expect(() => isoToDcat(record("1"), { base: "my catalogue" })).toThrow(InvalidOptionError);
  });
});
