import { expect, test } from "vitest";
import { declarationTable } from "../declaration-table.js";

const usage = (className: string, property: string) =>
  declarationTable().find((row) => row.class === className && row.property === property)?.usage;

test("the area of a dataset is recommended, that of a service only GeoDCAT-AP speaks of", () => {
  expect(usage("Dataset", "spatial")).toMatchObject({ "dcat-ap": "recommended", "geodcat-ap": "recommended" });
  expect(usage("DataService", "spatial")).toMatchObject({ "dcat-ap": "kept", "geodcat-ap": "recommended" });
});

test("a high-value dataset and its services have a category, its catalogue has not", () => {
  expect(usage("Dataset", "hvdCategory")?.["dcat-ap-hvd"]).toBe("mandatory");
  expect(usage("DataService", "hvdCategory")?.["dcat-ap-hvd"]).toBe("mandatory");
  expect(usage("Catalog", "hvdCategory")?.["dcat-ap-hvd"]).toBe("kept");
});

test("no table names a property that is not declared", async () => {
  const tables = await import("./profile-tables.js");
  const classes = {
    Catalog: tables.catalogTables(),
    CatalogRecord: tables.catalogRecordTables(),
    Dataset: tables.datasetTables(),
    DatasetSeries: tables.datasetSeriesTables(),
    DataService: tables.dataServiceTables(),
  };
  const declared = new Set(declarationTable().map((row) => `${row.class}.${row.property}`));
  const unknown = Object.entries(classes).flatMap(([name, byProfile]) =>
    Object.values(byProfile)
      .flatMap((table) => table.split(" "))
      .filter((property) => !declared.has(`${name}.${property}`)),
  );
  expect(unknown).toEqual([]);
});
