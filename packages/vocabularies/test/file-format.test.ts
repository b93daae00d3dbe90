import { describe, expect, it } from "vitest";
import { findFileFormats } from "../src/index.js";
import { coverage, skipWithoutCorpus, textsOf, together } from "./corpus.js";

/** What test records, editors and publishers write in the place of a format, and what names none. */
const NO_FORMAT =
  /^(\/\*\/.*|Resource >.*|unknown|format specification|resource format (one|two)|Format2|Name of the resource|Geoscience Australia|.*data repository: Various Formats|Data Store directory.*|CCW website; cd; dvd|Digital map in a web atlas|Various.*)$/i;

describe.skipIf(skipWithoutCorpus)("the formats of real records", () => {
  it("are all understood, save those that name none", () => {
    const values = skipWithoutCorpus
      ? new Map<string, number>()
      : together(textsOf("name", "MD_Format"), textsOf("title", "MD_Format"));
    const { missed, all } = coverage("formats", values, (value) => findFileFormats(value).length > 0);
    expect(all).toBeGreaterThan(250);
    expect(missed.filter((value) => !NO_FORMAT.test(value))).toEqual([]);
  });
});
