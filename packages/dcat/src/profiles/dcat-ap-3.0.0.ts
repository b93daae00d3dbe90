import { XSD } from "../namespaces.js";
import { isLiteral, type Literal, type Value } from "../node.js";
import { type DraftNode, defineProfile, type Profile, type ProfileRule } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";

const RESOURCES = ["Dataset", "DatasetSeries", "DataService"] as const;

const isBlank = (value: Value): boolean =>
  !isLiteral(value) && (value.$id === undefined || value.$id.startsWith("_:")) && value.$type !== undefined;

const labelsOf = (value: Value): readonly Literal[] =>
  ((value as { prefLabel?: readonly Literal[] }).prefLabel ?? []) as readonly Literal[];

const namelessThemes: ProfileRule = {
  id: "dcat-ap-3.0.0.themes-by-iri",
  description: "Themes are named by IRIs: a concept without one becomes a keyword by its labels.",
  on: RESOURCES,
  apply(node, context) {
    const themes = (node.theme ?? []) as Value[];
    const blank = themes.filter(isBlank);
    if (blank.length === 0) return;
    const keywords = [...((node.keyword ?? []) as Literal[])];
    for (const theme of blank) {
      for (const label of labelsOf(theme)) {
        if (!keywords.some(({ value, language }) => value === label.value && language === label.language))
          keywords.push(label);
      }
      const { prefLabel: _, ...rest } = theme as DraftNode;
      context.lose("theme", rest, "A keyword has no scheme and no notes.");
    }
    node.keyword = keywords;
    node.theme = themes.filter((theme) => !isBlank(theme));
  },
};

const rightsAsOne: ProfileRule = {
  id: "dcat-ap-3.0.0.one-rights-statement",
  description:
    "Statements of rights of a distribution become one with all their texts; one by its IRI stays where there is no text.",
  on: ["Distribution"],
  apply(node, context) {
    const rights = (node.rights ?? []) as DraftNode[];
    const texts = rights.filter(({ $id, description }) => $id === undefined && description !== undefined);
    if (rights.length < 2 || texts.length === 0) return;
    const description = texts.flatMap((one) => one.description as Literal[]);
    for (const { $type: _, description: __, ...rest } of texts.slice(1))
      context.lose("rights", rest, "DCAT-AP 3.0.0 allows one statement of rights.");
    node.rights = [{ ...texts[0], description }, ...rights.filter((one) => !texts.includes(one))];
  },
};

const finestResolution: ProfileRule = {
  id: "dcat-ap-3.0.0.finest-resolution",
  description: "Of several spatial resolutions the finest stays.",
  on: ["Dataset", "DatasetSeries"],
  apply(node) {
    const all = (node.spatialResolutionInMeters ?? []) as Literal[];
    if (all.length > 1) node.spatialResolutionInMeters = [...all].sort((a, b) => Number(a.value) - Number(b.value));
  },
};

const isOpen = (value: Value): boolean =>
  !isLiteral(value) && (value.$type === undefined || value.$type === "CataloguedResource");

const openRelations: ProfileRule = {
  id: "dcat-ap-3.0.0.relations-to-known-classes",
  description: "A relation with a role leads to a dataset, service or catalogue: to anything else it is dct:relation.",
  on: RESOURCES,
  apply(node, context) {
    const all = (node.qualifiedRelation ?? []) as DraftNode[];
    const open = all.filter(({ relation }) => ((relation ?? []) as Value[]).some(isOpen));
    if (open.length === 0) return;
    for (const { $type: _, relation: __, ...rest } of open)
      context.lose("qualifiedRelation", rest, "dct:relation has no role, and nothing else of its own.");
    node.relation = [...((node.relation ?? []) as Value[]), ...open.flatMap(({ relation }) => relation as Value[])];
    node.qualifiedRelation = all.filter((one) => !open.includes(one));
  },
};

/**
 * DCAT-AP 3.0.0, whose shapes ask for more than those of 3.0.1: geometries as literals, sizes as decimals, themes by IRIs,
 * one statement of rights and one standard.
 * Source: SEMIC, DCAT-AP 3.0.0, shapes.ttl and range.ttl.
 */
export const DCAT_AP_3_0_0: Profile = /* @__PURE__ */ (() =>
  defineProfile({
    base: DCAT_AP,
    id: "dcat-ap-3.0.0",
    title: "DCAT-AP 3.0.0",
    conformsTo: DCAT_AP.conformsTo,
    one: ["Distribution.rights", "CatalogRecord.conformsTo", "Dataset.spatialResolutionInMeters"],
    datatypes: { integer: XSD.decimal },
    geometryAs: "literal",
    rules: [namelessThemes, rightsAsOne, finestResolution, openRelations],
  }))();
