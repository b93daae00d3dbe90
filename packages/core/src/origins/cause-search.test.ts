import { describe, expect, it } from "vitest";
import { CauseSearch, type InputLeaf } from "./cause-search.js";

type Input = Record<string, unknown>;

function leavesOf(holder: Record<string | number, unknown>, above = ""): InputLeaf[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const path = Array.isArray(holder) ? `${above}[${key}]` : `${above}/${key}`;
    return typeof value === "object" && value !== null
      ? leavesOf(value as Input, path)
      : [{ holder, key, value: value as string | number | boolean, path }];
  });
}

function searched<Output extends object>(input: Input, make: (input: Input) => Output): CauseSearch<Output> {
  const search = new CauseSearch(() => make(input));
  search.change(leavesOf(input));
  return search;
}

const causes = (search: CauseSearch<object>, part: object | undefined): string =>
  search
    .causesOf(part ?? {})
    .map(({ key, value }) => `${key}=${value}`)
    .join(" ");

describe("what a part of an output was made of", () => {
  it("is what changes it: in other words, as a code, of several values", () => {
    const codes: Record<string, string> = { yearly: "https://example.org/ANNUAL" };
    const search = searched({ name: "trees", rate: "yearly", west: 1, east: 2, unread: "trees" }, (input) => ({
      title: { value: String(input.name).toUpperCase() },
      ...(codes[String(input.rate)] === undefined ? {} : { rate: { $id: codes[String(input.rate)] } }),
      box: { value: `BOX(${input.west} ${input.east})` },
    }));
    const { title, rate, box } = search.output;
    expect([causes(search, title), causes(search, rate), causes(search, box)]).toEqual([
      "name=trees",
      "rate=yearly",
      "west=1 east=2",
    ]);
  });

  it("is not what says only in which language a text is, or of what class the whole is", () => {
    const search = searched({ kind: "data", language: "en", words: ["green", "city"] }, (input) => {
      const keyword = (input.words as string[]).map((value) => ({ value, language: input.language }));
      return input.kind === "data" ? { $type: "Dataset", keyword, page: { constant: { value: "Page" } } } : {};
    });
    const { keyword = [], page } = search.output;
    expect(keyword.map((one) => causes(search, one))).toEqual(["0=green", "1=city"]);
    expect(causes(search, page)).toBe("");
  });

  it("tells values apart that say the same", () => {
    const search = searched({ files: [{ format: "CSV" }, { format: "CSV" }], more: "CSV" }, (input) => ({
      file: (input.files as { format: string }[]).map(({ format }) => ({ format: { value: format } })),
    }));
    const leaves = search.output.file.map(({ format }) => search.causesOf(format)[0]?.holder);
    expect(leaves[0]).not.toBe(leaves[1]);
    expect(search.output.file.map((one) => causes(search, one))).toEqual(["format=CSV", "format=CSV"]);
  });

  it("is one of two that say it both, as a name and an address, or in two lists that are joined", () => {
    const known = ["ODbL", "https://example.org/odbl"];
    const search = searched(
      { licence: { name: "ODbL", url: "https://example.org/odbl", id: 7 }, tags: ["city"], words: ["city"] },
      (input) => {
        const { name, url } = input.licence as Record<string, string>;
        const words = new Set([...(input.tags as string[]), ...(input.words as string[])]);
        return {
          ...(known.includes(name ?? "") || known.includes(url ?? "") ? { licence: { $id: "urn:odbl" } } : {}),
          keyword: [...words].map((value) => ({ value })),
        };
      },
    );
    const { licence, keyword } = search.output;
    expect(causes(search, licence)).toBe("name=ODbL url=https://example.org/odbl");
    expect(causes(search, keyword[0])).toBe("0=city");
  });

  it("is not known of what is always the same; but what it hangs on is", () => {
    const search = searched({ crs: "EPSG:4326", file: "a.csv" }, ({ crs, file }) => ({
      system: { title: { value: crs }, type: { $id: "urn:reference-system" } },
      file: { $id: `https://example.org/${file}` },
    }));
    const { type } = search.output.system;
    expect(causes(search, type)).toBe("");
    expect(causes(search, search.above(type))).toBe("crs=EPSG:4326");
  });

  it("takes few conversions for a long list, and tells its items apart", () => {
    const files = Array.from({ length: 100 }, (_, at) => ({
      url: `https://example.org/${at}`,
      type: "csv",
      size: at % 3,
    }));
    let runs = 0;
    const search = searched({ files, points: Array.from({ length: 60 }, (_, at) => [at, 50]) }, (input) => {
      runs++;
      return {
        file: (input.files as typeof files).map(({ url, type, size }) => ({
          accessURL: { $id: url },
          ...(type === "csv" ? { format: { $id: "urn:csv" } } : {}),
          byteSize: { value: String(size) },
        })),
        total: { value: `${(input.files as typeof files).length} files` },
        outline: { value: JSON.stringify(input.points) },
      };
    });
    const leaves = search.output.file.map((file) => {
      const all = [file.accessURL, file.format, file.byteSize].map((part) => part && search.causesOf(part));
      return all.map((causesOfPart) => causesOfPart?.map(({ path }) => path).join());
    });
    expect(leaves).toEqual(files.map((_, at) => [`/files[${at}]/url`, `/files[${at}]/type`, `/files[${at}]/size`]));
    expect(causes(search, search.output.total)).toBe("");
    expect(search.causesOf(search.output.outline)).toHaveLength(120);
    expect(runs).toBeLessThan(60);
  });

  it("leaves the input as it was, also where a change makes the conversion fail", () => {
    const input = { name: "Trees", size: 3, open: true };
    const search = searched(input, ({ name, size, open }) => {
      if (typeof size === "number" && size !== 3) throw new Error("no");
      return { title: { value: `${name} ${open}` } };
    });
    expect(input).toEqual({ name: "Trees", size: 3, open: true });
    expect(causes(search, search.output.title)).toBe("name=Trees open=true");
  });
});
