import { describe, expect, it } from "vitest";
import { findCharacterSet } from "./character-set.js";

describe("findCharacterSet", () => {
  it.each([
    ["utf8", "UTF-8"],
    ["UTF-8", "UTF-8"],
    ["MD_CharacterSetCode_utf8", "UTF-8"],
    ["RI_458", "UTF-8"],
    ["UTF-16", "UTF-16"],
    ["8859part1", "ISO-8859-1"],
    ["iso-8859-15", "ISO-8859-15"],
    ["usAscii", "US-ASCII"],
    ["shiftJIS", "Shift_JIS"],
    ["windows-1252", "windows-1252"],
  ])("reads %s as %s", (text, iana) => {
    expect(findCharacterSet(text)?.iana).toBe(iana);
  });
  it.each(["", "characterSet", "8859part12", "__proto__"])("knows no set “%s”", (text) => {
    expect(findCharacterSet(text)).toBeUndefined();
  });
});
