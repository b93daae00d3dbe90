import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";

const docs = fileURLToPath(new URL("../", import.meta.url));

/** The pages of a folder by their headings, so that a new page needs no entry here. */
function pagesOf(folder: string): DefaultTheme.SidebarItem[] {
  const path = join(docs, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => ({ text: headingOf(join(path, name)), link: `/${folder}/${name.slice(0, -3)}` }));
}

function headingOf(path: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(path, "utf8"))?.[1] ?? path;
  return heading.replace(/[`\\]/g, "");
}

/** The API pages that TypeDoc writes: a folder per package. */
function packagesOf(folder: string): DefaultTheme.SidebarItem[] {
  const path = join(docs, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const scoped = names.flatMap(({ name }) =>
    name.startsWith("@") ? readdirSync(join(path, name)).map((one) => `${name}/${one}`) : [name],
  );
  return scoped.sort().map((name) => ({ text: name, link: `/${folder}/${name}/` }));
}

export default defineConfig({
  title: "metabridge",
  description: "ISO 19115 metadata to DCAT-AP and open-data portals, and back, with nothing lost unsaid.",
  lang: "en",
  cleanUrls: true,
  locales: {
    root: { label: "English", lang: "en" },
    fr: {
      label: "Français",
      lang: "fr",
      description:
        "Métadonnées ISO 19115 vers DCAT-AP et les portails de données ouvertes, et retour, sans perte passée sous silence.",
      themeConfig: {
        nav: [
          { text: "Guide", link: "/fr/guide/start" },
          { text: "La commande (en anglais)", link: "/command" },
          { text: "Référence (en anglais)", link: "/formats" },
          { text: "Bac à sable", link: "/playground/", target: "_self" },
        ],
        outline: { label: "Sur cette page" },
        docFooter: { prev: "Page précédente", next: "Page suivante" },
        darkModeSwitchLabel: "Apparence",
        lightModeSwitchTitle: "Passer au thème clair",
        darkModeSwitchTitle: "Passer au thème sombre",
        sidebarMenuLabel: "Menu",
        returnToTopLabel: "Haut de page",
        langMenuLabel: "Langue",
        skipToContentLabel: "Aller au contenu",
      },
    },
  },
  // The folder's own front page, for readers of the repository.
  // TypeDoc copies what the packages' front pages link to, which has pages of its own here.
  srcExclude: ["README.md", "api/_media/**"],
  // A page may show sources of the repository, which are not part of the site.
  ignoreDeadLinks: [/^(?:\.\.?\/)+(?:packages|examples|scripts|test-fixtures)\//, /\/_media\//],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/guide/start" },
      { text: "The command", link: "/command" },
      { text: "Reference", link: "/formats" },
      { text: "API", link: "/api/" },
      { text: "Playground", link: "/playground/", target: "_self" },
    ],
    sidebar: {
      "/api/": [{ text: "API", link: "/api/", items: packagesOf("api") }],
      "/fr/": [{ text: "Guide", items: pagesOf("fr/guide") }],
      "/": [
        {
          text: "Guide",
          items: [
            { text: "Start", link: "/guide/start" },
            { text: "Concepts", link: "/concepts" },
            ...pagesOf("guide").filter(({ text }) => text !== "Start"),
            { text: "Compared with other tools", link: "/comparison" },
          ],
        },
        {
          text: "Use",
          items: [
            { text: "The command", link: "/command" },
            { text: "Validation", link: "/validation" },
            { text: "INSPIRE", link: "/inspire" },
            { text: "Formats", link: "/formats" },
            ...(existsSync(join(docs, "harvest.md")) ? [{ text: "Harvest", link: "/harvest" }] : []),
          ],
        },
        { text: "Recipes", items: pagesOf("recipes") },
        { text: "Mapping tables and models", items: pagesOf("reference") },
        { text: "Decisions", collapsed: true, items: pagesOf("decisions") },
      ],
    },
  },
});
