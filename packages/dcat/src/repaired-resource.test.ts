import { describe, expect, test } from "vitest";
import { iri, text } from "./literal.js";
import type { Dataset } from "./model.generated.js";
import { ADMS, DCAT, DCT, FOAF } from "./namespaces.js";
import { repairedResource } from "./repaired-resource.js";

describe("values of the wrong kind become values of their property", () => {
  test("texts in the place of nodes are nodes with that text, or the addresses that they plainly are", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      title: [text("Forêts", "fr")],
      $other: {
        [DCT.publisher]: [text("Commune de Rouvray", "fr")],
        [DCAT.landingPage]: [text("https://rouvray.example/forets")],
        [ADMS.identifier]: [text("10.1234/forets")],
        [DCT.provenance]: [text("Levé de 2020", "fr")],
      },
    };
    expect(repairedResource(dataset)).toEqual({
      $type: "Dataset",
      title: [text("Forêts", "fr")],
      publisher: { $type: "Agent", name: [text("Commune de Rouvray", "fr")] },
      landingPage: [iri("https://rouvray.example/forets")],
      admsIdentifier: [{ $type: "Identifier", notation: text("10.1234/forets") }],
      provenance: [{ $type: "ProvenanceStatement", description: [text("Levé de 2020", "fr")] }],
    });
  });

  test("addresses in the place of identifiers are texts", () => {
    const $other = { [DCT.identifier]: [iri("https://ror.example/05wg")] };
    const { publisher } = repairedResource<Dataset>({ $type: "Dataset", publisher: { $type: "Agent", $other } });
    expect(publisher).toMatchObject({ identifier: [{ value: "https://ror.example/05wg" }] });
  });

  test("at any depth; what is made anew is told, and the given resource stays as it is", () => {
    const mail = text("sig@rouvray.example");
    const publisher = { $type: "Agent" as const, name: [text("Commune")], $other: { [FOAF.mbox]: [mail] } };
    const dataset: Dataset = { $type: "Dataset", publisher };
    const from = new Map<object, object>();
    const made = repairedResource(dataset, (one, old) => from.set(one, old));
    expect(made.publisher).toMatchObject({ mbox: [iri("mailto:sig@rouvray.example")] });
    expect(from.get(made)).toBe(dataset);
    expect(from.get((made.publisher as unknown as { mbox: object[] }).mbox[0] as object)).toBe(mail);
    expect(dataset.publisher).toBe(publisher);
  });
});

test("second values of single properties, and what no property is for, stay where they are", () => {
  const dataset: Dataset = {
    $type: "Dataset",
    publisher: { $type: "Agent", name: [text("Commune")] },
    $other: { [DCT.publisher]: [text("Préfecture")], "https://rouvray.example/ns#code": [text("7")] },
  };
  expect(repairedResource(dataset)).toBe(dataset);
});
