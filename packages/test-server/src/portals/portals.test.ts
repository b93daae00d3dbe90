import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../start-test-server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({ ckan: { organizations: ["city"] } });
});
afterEach(() => server.close());

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: foreign JSON, looked into by tests only
  readonly body: any;
}

async function ask(method: string, url: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("CKAN", () => {
  const action = (name: string, body: unknown, token = "ckan-token"): Promise<Answer> =>
    ask("POST", `${server.ckan.url}/api/3/action/${name}`, token === "" ? {} : { authorization: token }, body);
  const TREES = { name: "trees", title: "Street trees", owner_org: "city", tags: [{ name: "tree" }] };

  it("creates, patches, updates and deletes a dataset", async () => {
    const created = await action("package_create", { ...TREES, resources: [{ url: "https://example.org/trees.csv" }] });
    expect(created.status).toBe(200);
    expect(created.body).toMatchObject({ success: true, result: { name: "trees", state: "active", num_resources: 1 } });
    const { id } = created.body.result;
    const patched = await action("package_patch", { id: "trees", notes: "All trees" });
    expect(patched.body.result).toMatchObject({ id, title: "Street trees", notes: "All trees", num_resources: 1 });
    const updated = await action("package_update", { id, name: "trees", title: "Trees", owner_org: "city" });
    expect(updated.body.result).toMatchObject({ title: "Trees", num_resources: 0 });
    expect(updated.body.result).not.toHaveProperty("notes");
    expect((await action("package_delete", { id })).status).toBe(200);
    expect(server.ckan.packages.get(id)?.state).toBe("deleted");
    expect((await action("package_show", { id }, "")).status).toBe(404);
    const again = await action("package_create", TREES);
    expect(again.status).toBe(409);
    expect(again.body.error).toEqual({ __type: "Validation Error", name: ["That URL is already in use."] });
  });

  it("refuses strangers, and what breaks its rules", async () => {
    const refused = await action("package_create", TREES, "wrong");
    expect(refused.status).toBe(403);
    expect(refused.body.error.__type).toBe("Authorization Error");
    const invalid = await action("package_create", {
      name: "Trees!",
      tags: [{ name: "a,b" }],
      extras: [{ key: "a" }, { key: "a" }],
    });
    expect(Object.keys(invalid.body.error)).toEqual(["__type", "name", "owner_org", "tags", "extras"]);
    expect((await action("no_such_action", {})).status).toBe(400);
  });

  it("searches in pages, and leaves out what is deleted", async () => {
    for (let i = 0; i < 5; i++)
      await action("package_create", { ...TREES, name: `trees-${i}`, extras: [{ key: "guid", value: `g${i}` }] });
    await action("package_delete", { id: "trees-0" });
    const search = (query: string): Promise<Answer> =>
      ask("GET", `${server.ckan.url}/api/3/action/package_search?${query}`);
    const page = await search("rows=3&start=3");
    expect(page.body.result.count).toBe(4);
    expect(page.body.result.results.map(({ name }: { name: string }) => name)).toEqual(["trees-4"]);
    expect((await search('fq=guid:"g2"')).body.result.results[0].name).toBe("trees-2");
    expect((await search("q=no-such-word")).body.result.count).toBe(0);
    expect((await ask("GET", `${server.ckan.url}/api/3/action/organization_list`)).body.result).toEqual(["city"]);
  });
});

describe("udata", () => {
  const KEY = { "x-api-key": "udata-key" };
  const at = (path: string): string => `${server.udata.url}/api/1/${path}`;
  const TREES = { title: "Arbres d’alignement", description: "Tous les arbres", organization: "ville" };

  it("creates, changes and deletes a dataset, which is then gone with status 410", async () => {
    const created = await ask("POST", at("datasets/"), KEY, TREES);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ slug: "arbres-d-alignement", organization: { name: "Ville" }, deleted: null });
    const url = at(`datasets/${created.body.id}/`);
    const changed = await ask("PUT", url, KEY, { ...TREES, title: "Arbres", tags: ["arbre"] });
    expect(changed.body).toMatchObject({ id: created.body.id, title: "Arbres", slug: "arbres-d-alignement" });
    expect((await ask("DELETE", url, KEY)).status).toBe(204);
    expect((await ask("GET", url)).status).toBe(410);
    expect((await ask("PUT", url, KEY, TREES)).status).toBe(410);
    expect((await ask("PUT", url, KEY, { ...TREES, deleted: null })).status).toBe(200);
  });

  it("keeps the resources of a dataset", async () => {
    const { body } = await ask("POST", at("datasets/"), KEY, TREES);
    const resources = at(`datasets/${body.id}/resources/`);
    const file = { title: "CSV", url: "https://example.org/trees.csv", filetype: "remote", type: "main" };
    const first = await ask("POST", resources, KEY, file);
    const second = await ask("POST", resources, KEY, { ...file, title: "JSON" });
    expect([first.status, second.status]).toEqual([201, 201]);
    await ask("PUT", resources, KEY, [{ id: first.body.id }, { id: second.body.id }]);
    await ask("PUT", `${resources}${second.body.id}/`, KEY, { ...file, title: "GeoJSON" });
    const titles = async (): Promise<string[]> =>
      (await ask("GET", at(`datasets/${body.id}/`))).body.resources.map(({ title }: { title: string }) => title);
    expect(await titles()).toEqual(["CSV", "GeoJSON"]);
    expect((await ask("DELETE", `${resources}${first.body.id}/`, KEY)).status).toBe(204);
    expect(await titles()).toEqual(["GeoJSON"]);
    expect((await ask("POST", resources, KEY, { title: "no address" })).body.errors.url).toEqual([
      "This field is required.",
    ]);
  });

  it("says which fields are wrong, and who may not", async () => {
    expect((await ask("POST", at("datasets/"), {}, TREES)).status).toBe(401);
    const invalid = await ask("POST", at("datasets/"), KEY, { title: "", frequency: "sometimes" });
    expect(invalid.status).toBe(400);
    expect(Object.keys(invalid.body.errors)).toEqual(["title", "description", "frequency"]);
    expect((await ask("GET", at("me/"), KEY)).body.organizations[0].id).toBe("ville");
  });

  it("lists datasets in pages, without those that are deleted or private", async () => {
    for (let i = 0; i < 5; i++) await ask("POST", at("datasets/"), KEY, { ...TREES, title: `Arbres ${i}` });
    await ask("POST", at("datasets/"), KEY, { ...TREES, private: true });
    const page = await ask("GET", at("datasets/?page_size=2&organization=ville"));
    expect(page.body).toMatchObject({ total: 5, page: 1, page_size: 2, previous_page: null });
    expect((await ask("GET", page.body.next_page)).body.data.map(({ title }: { title: string }) => title)).toEqual([
      "Arbres 2",
      "Arbres 3",
    ]);
  });
});

describe("Opendatasoft", () => {
  const KEY = { authorization: "Apikey ods-key" };
  const at = (path: string): string => `${server.opendatasoft.url}/api/automation/v1.0/${path}`;
  const catalogue = (path = ""): string => `${server.opendatasoft.url}/api/explore/v2.1/catalog/datasets${path}`;
  const TREES = { dataset_id: "trees", is_restricted: false, metadata: { default: { title: { value: "Trees" } } } };

  it("shows in its catalogue what was published, as it was then", async () => {
    const created = await ask("POST", at("datasets/"), KEY, TREES);
    expect(created.status).toBe(201);
    const { uid } = created.body;
    expect((await ask("GET", catalogue())).body.total_count).toBe(0);
    expect((await ask("POST", at(`datasets/${uid}/publish/`), KEY)).body).toMatchObject({ is_published: true });
    await ask("PUT", at(`datasets/${uid}/metadata/default/title/`), KEY, { value: "Street trees" });
    const shown = async (): Promise<unknown> => (await ask("GET", catalogue("/trees"))).body.metas.default.title;
    expect(await shown()).toBe("Trees");
    await ask("POST", at(`datasets/${uid}/publish/`), KEY);
    expect(await shown()).toBe("Street trees");
    await ask("POST", at(`datasets/${uid}/unpublish/`), KEY);
    expect((await ask("GET", catalogue("/trees"))).status).toBe(404);
    expect((await ask("DELETE", at(`datasets/${uid}/`), KEY)).status).toBe(204);
    expect((await ask("GET", at(`datasets/${uid}/`), KEY)).status).toBe(404);
  });

  it("writes metadata by template and by field", async () => {
    const { uid } = (await ask("POST", at("datasets/"), KEY, TREES)).body;
    const metadata = at(`datasets/${uid}/metadata/`);
    await ask("PUT", `${metadata}dcat/`, KEY, { creator: { value: "City" } });
    await ask("PUT", `${metadata}default/keyword/`, KEY, { value: ["tree"] });
    expect((await ask("GET", metadata, KEY)).body).toEqual({
      default: { title: { value: "Trees" }, keyword: { value: ["tree"] } },
      dcat: { creator: { value: "City" } },
    });
    expect((await ask("DELETE", `${metadata}dcat/creator/`, KEY)).status).toBe(204);
    expect((await ask("PUT", `${metadata}no-such-template/`, KEY, {})).status).toBe(404);
    expect((await ask("PUT", metadata, KEY, { default: { title: "Trees" } })).body.error_key).toBe("InvalidRequest");
  });

  it("refuses strangers and second datasets of a name, and finds a dataset by its name", async () => {
    expect((await ask("GET", at("datasets/"))).status).toBe(401);
    const { uid } = (await ask("POST", at("datasets/"), KEY, TREES)).body;
    expect((await ask("POST", at("datasets/"), KEY, TREES)).status).toBe(409);
    expect((await ask("GET", at("datasets/?dataset_id=trees"), KEY)).body.results[0].uid).toBe(uid);
    expect((await ask("GET", catalogue("?limit=101"))).body.error_key).toBe("InvalidRESTParameterError");
    const resource = await ask("POST", at(`datasets/${uid}/resources/`), KEY, { url: "https://example.org/trees.csv" });
    expect(resource.status).toBe(201);
    expect((await ask("GET", at(`datasets/${uid}/resources/`), KEY)).body.total_count).toBe(1);
  });
});
