import { expect, test } from "vitest";
import { webPageTitle } from "./web-page.js";

test.each([
  ["a page with a title", "<!DOCTYPE html>\n<html><head><title>\n Log in &amp; go</title>", "Log in & go"],
  ["one of XHTML", '<?xml version="1.0"?><!-- x --><html xmlns="http://www.w3.org/1999/xhtml"><head/>', ""],
  ["one without a document type", "  <HTML><BODY>Gone", ""],
  ["the beginning of one", "<!doctype html", ""],
  ["metadata with a title", "<gmd:MD_Metadata><gmd:title>Trees</gmd:title>", undefined],
  ["an element whose name begins alike", "<header><title>Trees</title></header>", undefined],
  ["JSON", '{"html": "<html>"}', undefined],
])("%s", (_, head, title) => {
  expect(webPageTitle(head)).toBe(title);
});

test("a long title is cut", () => {
  expect(webPageTitle(`<html><title>${"x".repeat(400)}</title>`)).toBe(`${"x".repeat(100)}…`);
});
