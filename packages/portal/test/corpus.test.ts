import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  contactsOf,
  DcatReader,
  extentOf,
  html,
  keywordsOf,
  licencesOf,
  linksOf,
  markdown,
  plainText,
  slug,
  themesOf,
} from "../src/index.js";
import { allOfCorpus, type CorpusResource, hasCorpus } from "./dcat-corpus.js";

describe.skipIf(!hasCorpus)("over the corpus", () => {
  let all: readonly CorpusResource[] = [];
  const counts: Record<string, number> = {};
  const count = (what: string, by = 1): void => {
    counts[what] = (counts[what] ?? 0) + by;
  };
  beforeAll(async () => {
    all = await allOfCorpus();
  });
  afterAll(() => console.log(`portal views: ${JSON.stringify(counts)}`));

  it("every link is an address, and none is there twice with the same title", () => {
    for (const { resource } of all) {
      count("resources");
      const links = linksOf(DcatReader.open(resource, { portal: "test" }));
      for (const { kind } of links) count(kind);
      for (const { url } of links) expect(url).toMatch(/^[a-z][a-z\d+.-]*:/i);
      const shown = links.map((link) => `${link.kind} ${link.peekUrl()} ${link.peekTitle()}`);
      expect(new Set(shown).size).toBe(shown.length);
    }
    expect(counts.download).toBeGreaterThan(100);
    expect(counts.service).toBeGreaterThan(100);
  });

  it("no person's name is shown where the organisation is known", () => {
    for (const { resource } of all) {
      const persons = contactsOf(DcatReader.open(resource, { portal: "test" }), { persons: "show" });
      const hidden = contactsOf(DcatReader.open(resource, { portal: "test" }));
      expect(hidden).toHaveLength(persons.length);
      for (const [at, contact] of persons.entries()) {
        count("contacts");
        const { organisation, person } = contact;
        if (organisation === undefined || person === undefined) continue;
        count("persons hidden");
        const shown = hidden[at];
        expect(shown?.person).toBeUndefined();
        if (person !== organisation) expect([shown?.name, shown?.email]).not.toContain(person);
      }
    }
    expect(counts["persons hidden"]).toBeGreaterThan(10);
  });

  it("boxes are on Earth, keywords are there once, names for addresses are valid", () => {
    const taken = new Set<string>();
    for (const { resource } of all) {
      const reader = DcatReader.open(resource, { portal: "test" });
      const { bbox } = extentOf(reader);
      if (bbox !== undefined) {
        count("boxes");
        expect(bbox[1]).toBeLessThanOrEqual(bbox[3]);
        expect(Math.max(Math.abs(bbox[1]), Math.abs(bbox[3]))).toBeLessThanOrEqual(90);
      }
      const words = keywordsOf(reader).map((word) => word.toLowerCase());
      expect(new Set(words).size).toBe(words.length);
      count("keywords", words.length);
      if (licencesOf(reader).some((licence) => licence.peekLicence() !== undefined)) count("known licences");
      if (themesOf(reader).euOrImplied.length > 0) count("EU themes");
      const name = slug(reader.text("title") ?? "", { maxLength: 60, taken });
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(60);
    }
    expect(taken.size).toBe(all.length);
  });

  it("descriptions are safe in every form, and plain text keeps the words", () => {
    for (const { resource } of all) {
      for (const { value } of resource.description ?? []) {
        count("descriptions");
        const [asHtml, asMarkdown, asPlain] = [html(value), markdown(value), plainText(value)];
        expect(asHtml).not.toMatch(/<script|\son\w+=|javascript:/i);
        expect(asMarkdown).not.toMatch(/<script|\]\(javascript:/i);
        if (value.trim() !== "") expect(asPlain).not.toBe("");
        // Once made safe, a text stays as it is.
        expect(html(asHtml, "html")).toBe(asHtml);
      }
    }
  });

  it("a record that nobody reads is lost leaf by leaf, one that is taken as a whole is not", () => {
    for (const { resource } of all) {
      const reader = DcatReader.open(resource, { portal: "test" });
      count("leaves", reader.losses().length);
      for (const property of Object.keys(resource)) reader.ignore(property as "title", "taken as a whole");
      reader.id();
      expect(reader.losses()).toEqual([]);
    }
    expect(counts.leaves).toBeGreaterThan(8000);
  });
});
