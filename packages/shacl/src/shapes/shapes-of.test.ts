import { InvalidOptionError } from "@metabridge/core";
import { DCAT_AP, PROFILES, type Profile } from "@metabridge/dcat";
import { writeRdf } from "@metabridge/rdf";
import { describe, expect, it } from "vitest";
import { turtle } from "../../test/turtle.js";
import { SHAPE_PARTS, shapesOf, validate } from "../index.js";

const ntriples = async (quads: ReturnType<typeof shapesOf>): Promise<string> =>
  (await writeRdf(quads, { format: "ntriples" })).value;

describe("the shapes of a profile", () => {
  it.each(PROFILES.map(({ id }) => id))("of %s are the same each time", async (id) => {
    expect(await ntriples(shapesOf(id))).toBe(await ntriples(shapesOf(id)));
  });

  it("are one graph that can be written, read and run by others", async () => {
    const shapes = await turtle(await ntriples(shapesOf("dcat-ap")));
    const data = await turtle(`:trees a dcat:Dataset ; dct:title "Trees"@en .`);
    const [own, read] = [await validate(data), await validate(data, { shapes })];
    expect(read.value.findings.map(({ code, focusNode, property }) => ({ code, focusNode, property }))).toEqual(
      own.value.findings.map(({ code, focusNode, property }) => ({ code, focusNode, property })),
    );
  });

  it("say of each property what is mandatory, how often it may stand, what its values are", () => {
    const about = (name: string, part: "shapes" | "ranges") =>
      shapesOf("dcat-ap", { parts: [part] })
        .filter(({ subject }) => subject.value === `urn:metabridge:shapes:dcat-ap#${name}`)
        .map(
          ({ predicate, object }) => `${predicate.value.replace(/^.*[#/]/, "")} ${object.value.replace(/^.*[#/]/, "")}`,
        )
        .filter((line) => !line.startsWith("description"));
    expect(about("Dataset-title", "shapes")).toEqual([
      "type PropertyShape",
      "path title",
      "minCount 1",
      "nodeKind Literal",
      "severity Violation",
    ]);
    expect(about("Distribution-byteSize", "shapes")).toEqual([
      "type PropertyShape",
      "path byteSize",
      "maxCount 1",
      "nodeKind Literal",
      "datatype nonNegativeInteger",
      "severity Violation",
    ]);
    expect(about("Dataset-publisher", "ranges")).toEqual([
      "type PropertyShape",
      "path publisher",
      "class Agent",
      "severity Violation",
    ]);
  });

  it("come in parts that are together the whole", () => {
    const paths = (quads: ReturnType<typeof shapesOf>): number =>
      quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/shacl#path").length;
    const parts = SHAPE_PARTS.map((part) => shapesOf("geodcat-ap", { parts: [part] }));
    for (const part of parts) expect(paths(part)).toBeGreaterThan(10);
    expect(paths(shapesOf("geodcat-ap"))).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + paths(part), 0));
    expect(shapesOf("geodcat-ap", { parts: [] })).toEqual([]);
  });

  it("know what a country or a law asks more", async () => {
    const data = await turtle(`:trees a dcat:Dataset ; dct:title "Trees"@en ; dct:description "Trees."@en .`);
    const missing = async (shapes: string): Promise<(string | undefined)[]> => {
      const { value } = await validate(data, { shapes, parts: ["shapes"] });
      return value.findings.filter(({ severity }) => severity === "error").map(({ property }) => property);
    };
    expect(await missing("dcat-ap")).toEqual([]);
    expect(await missing("dcat-ap-ch")).toEqual(["dct:identifier", "dct:publisher", "dcat:contactPoint"]);
    expect(await missing("dcat-ap-de")).toEqual(["dct:publisher"]);
    expect(await missing("dcat-ap-hvd")).toEqual(["dcatap:hvdCategory", "dcatap:applicableLegislation"]);
  });

  it("can be those of a profile of one’s own", async () => {
    const town: Profile = { ...DCAT_AP, id: "town", title: "Rules of the town" };
    const { value } = await validate(await turtle(":trees a dcat:Dataset ."), { shapes: town, parts: ["shapes"] });
    expect(value.shapes).toEqual(["Rules of the town"]);
    expect(value.findings.map(({ shape }) => shape)).toContain("urn:metabridge:shapes:town#Dataset-title");
  });

  it("are refused for a profile that nobody knows", () => {
    expect(() => shapesOf("dcat-ap-9")).toThrow(InvalidOptionError);
  });
});
