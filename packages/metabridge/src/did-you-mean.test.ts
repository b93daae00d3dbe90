import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.js";

const FORMATS = ["iso19139", "iso19115-3", "turtle", "ntriples", "ckan", "rdfxml"];

test.each([
  ["turtel", " Did you mean “turtle”?"],
  ["ISO-19139", " Did you mean “iso19139”?"],
  ["iso19115", " Did you mean “iso19115-3”?"],
  ["cka", " Did you mean “ckan”?"],
  ["docx", ""],
  ["", ""],
])("“%s”:%s", (name, question) => {
  expect(didYouMean(name, FORMATS)).toBe(question);
});
