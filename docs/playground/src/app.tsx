import type { Diagnostic } from "@metabridge/core";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Editor, type LineNote } from "./editor.js";
import { EXAMPLES } from "./examples.js";
import { ChangeList, DiagnosticList, LossList } from "./lists.js";
import { PlaceMap } from "./map.js";
import { fromFragment, LONGEST, toFragment } from "./permalink.js";
import type { Conversion, OpenedDocument, Repair, Rules, Target } from "./protocol.js";
import { saveFile } from "./save-file.js";
import { syntaxOf } from "./syntax-of.js";
import { Tabs } from "./tabs.js";
import { sourcesOfLine } from "./traced-line.js";
import { languageOf, type PageLanguage, WORDS } from "./words.js";
import { type RemoteEngine, startEngine } from "./worker-client.js";

/** So long a pause in typing starts the work. */
const PAUSE_MS = 300;
const NOTHING: Conversion = { text: "", diagnostics: [], losses: [], trace: [] };
const NOT_OPEN: OpenedDocument = { records: [], diagnostics: [], isIso: false };

/** The page: a document at the left, what becomes of it at the right, and what there is to say of it below. */
export function App() {
  const [language, setLanguage] = useState<PageLanguage>(() => languageOf(navigator.languages));
  const [theme, setTheme] = useState<"light" | "dark" | undefined>();
  const [text, setText] = useState("");
  const [to, setTo] = useState("turtle");
  const [profile, setProfile] = useState("");
  const [record, setRecord] = useState<number | undefined>();
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const [opened, setOpened] = useState<OpenedDocument>(NOT_OPEN);
  const [output, setOutput] = useState<Conversion>(NOTHING);
  const [allRules, setAllRules] = useState<readonly Rules[]>([]);
  const [rules, setRules] = useState("inspire");
  const [findings, setFindings] = useState<readonly Diagnostic[] | undefined>();
  const [repair, setRepair] = useState<Repair | undefined>();
  const [tab, setTab] = useState("losses");
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const [lines, setLines] = useState<{ source: readonly number[]; output: readonly number[] }>({
    source: [],
    output: [],
  });
  const [shown, setShown] = useState<{ line: number } | undefined>();
  const engine = useRef<RemoteEngine>();
  const run = useRef(0);
  const checks = useRef(0);
  const words = WORDS[language];
  const target = targets.find(({ id }) => id === to);

  useEffect(() => {
    document.documentElement.lang = language;
    // What was said was said in the other language.
    setStatus("");
  }, [language]);
  useEffect(() => {
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
  }, [theme]);

  // A permalink holds the document; it is read again when somebody changes the address.
  useEffect(() => {
    const read = async (): Promise<void> => {
      const shared = await fromFragment(location.hash.slice(1));
      if (shared === undefined) return;
      setTo(shared.to);
      setProfile(shared.profile ?? "");
      setText(shared.text);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  // The engine is loaded with the first document.
  useEffect(() => {
    if (text.trim() === "") {
      setOpened(NOT_OPEN);
      setOutput(NOTHING);
      setFindings(undefined);
      setRepair(undefined);
      return;
    }
    const mine = ++run.current;
    const timer = setTimeout(async () => {
      setIsWorking(true);
      try {
        engine.current ??= startEngine();
        const { current } = engine;
        if (targets.length === 0) setTargets(await current.targets());
        const document = await current.open(text);
        if (mine !== run.current) return;
        checks.current++;
        setOpened(document);
        setRecord(undefined);
        setFindings(undefined);
        setRepair((last) => (last?.text === text ? last : undefined));
        setLines({ source: [], output: [] });
        setStatus("");
      } catch (error) {
        setStatus(`${words.failed} ${messageOf(error)}`);
        setIsWorking(false);
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const { current } = engine;
    if (current === undefined || opened === NOT_OPEN) return;
    const mine = ++run.current;
    setIsWorking(true);
    const holdsOne = targets.find(({ id }) => id === to)?.holdsOne === true;
    const chosen = record ?? (holdsOne && opened.records.length > 1 ? 0 : undefined);
    current
      .convert(to, profile === "" ? undefined : profile, chosen)
      .then((conversion) => {
        if (mine !== run.current) return;
        setOutput(conversion);
        setLines({ source: [], output: [] });
        setStatus("");
      })
      .catch((error) => setStatus(`${words.failed} ${messageOf(error)}`))
      .finally(() => mine === run.current && setIsWorking(false));
  }, [opened, to, profile, record]);

  const check = async (id: string): Promise<void> => {
    const { current } = engine;
    if (current === undefined) return;
    const mine = ++checks.current;
    setRules(id);
    setTab("findings");
    setFindings(undefined);
    setStatus(words.checking);
    try {
      if (allRules.length === 0) setAllRules(await current.rules());
      const found = await current.validate(id, language);
      // Another document, or other rules, since then.
      if (mine !== checks.current) return;
      setFindings(found);
      setStatus("");
    } catch (error) {
      setStatus(`${words.failed} ${messageOf(error)}`);
    }
  };

  // Findings that are being looked at are kept up to date.
  useEffect(() => {
    if (tab === "findings" && opened !== NOT_OPEN) check(rules);
  }, [opened, language]);

  const mend = async (): Promise<void> => {
    const { current } = engine;
    if (current === undefined) return;
    const mended = await current.repair();
    setRepair(mended);
    setTab("changes");
    if (mended.changes.length > 0) setText(mended.text);
  };

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { decodeBytes } = await import("@metabridge/core");
    setText(decodeBytes(new Uint8Array(await file.arrayBuffer())));
  };

  // A file can be dropped anywhere.
  useEffect(() => {
    const accept = (event: DragEvent): void => event.preventDefault();
    const take = (event: DragEvent): void => {
      event.preventDefault();
      open(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", accept);
    addEventListener("drop", take);
    return () => {
      removeEventListener("dragover", accept);
      removeEventListener("drop", take);
    };
  }, []);

  const share = async (): Promise<void> => {
    const fragment = await toFragment({ text, to, ...(profile === "" ? {} : { profile }) });
    if (fragment.length > LONGEST) {
      setStatus(words.linkTooLong);
      return;
    }
    history.replaceState(null, "", `#${fragment}`);
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    setStatus(words.linkCopied);
  };

  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(output.text);
    setStatus(words.copied);
  };

  const fromOutput = (line: number): void => {
    const found = sourcesOfLine(line, output.text, output.trace);
    setLines({ source: found.map(({ source }) => source), output: [line] });
    const [first] = found;
    // The path of the record itself is empty.
    const place = first === undefined ? "" : `${words.line} ${first.source}`;
    setStatus(first === undefined ? "" : `${words.cameFrom} ${first.path === "" ? place : `${first.path} (${place})`}`);
  };

  const fromSource = (line: number): void => {
    // The line itself, or the last one before it that something came from.
    let nearest = 0;
    for (const { source } of output.trace) if (source <= line && source > nearest) nearest = source;
    const found = output.trace.filter(({ source }) => source === nearest);
    setLines({ source: nearest === 0 ? [] : [nearest], output: found.map((entry) => entry.output) });
    setStatus("");
  };

  const notes = useMemo(
    (): LineNote[] =>
      [...opened.diagnostics, ...(findings ?? [])].flatMap(({ line, severity, message }) =>
        line === undefined ? [] : [{ line, severity, message }],
      ),
    [opened, findings],
  );
  const places = useMemo(
    () => opened.records.filter((_, at) => record === undefined || at === record).flatMap((one) => one.places),
    [opened, record],
  );
  const show = (line: number): void => {
    setShown({ line });
    setLines({ source: [line], output: [] });
  };
  const what =
    opened === NOT_OPEN
      ? ""
      : opened.format === undefined
        ? words.unknown
        : `${opened.format.title}, ${words.records(opened.records.length)}`;

  return (
    <div class="page">
      <header>
        <h1>metabridge</h1>
        <p>{words.tagline}</p>
        <nav>
          <a href="../">{words.docs}</a>
          <label>
            <span class="unseen">{words.language}</span>
            <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as PageLanguage)}>
              <option value="en">English</option>
              <option value="fr">Français</option>
            </select>
          </label>
          <button type="button" aria-label={words.theme} onClick={() => setTheme(otherTheme(theme))}>
            ◐
          </button>
        </nav>
      </header>
      <main>
        <section aria-label={words.source} class="source">
          <div class="bar">
            <h2>{words.source}</h2>
            <label>
              <span class="unseen">{words.examples}</span>
              <select
                value=""
                onChange={async (event) => {
                  const example = EXAMPLES.find(({ id }) => id === event.currentTarget.value);
                  if (example !== undefined) setText(await example.load());
                }}
              >
                <option value="">{words.choose}</option>
                {EXAMPLES.map(({ id, title }) => (
                  <option value={id}>{title}</option>
                ))}
              </select>
            </label>
            <label class="file">
              {words.openFile}
              <input type="file" onChange={(event) => open(event.currentTarget.files?.[0])} />
            </label>
            <span class="what">{what === "" ? words.empty : what}</span>
          </div>
          <Editor
            label={words.source}
            value={text}
            syntax={syntaxOf(text)}
            marked={lines.source}
            notes={notes}
            shown={shown}
            onChange={setText}
            onLine={fromSource}
          />
        </section>
        <section aria-label={words.output} class="output">
          <div class="bar">
            <h2>{words.output}</h2>
            <label>
              {words.to}
              <select value={to} onChange={(event) => setTo(event.currentTarget.value)}>
                {(targets.length === 0 ? [{ id: "turtle", title: "Turtle" }] : targets).map(({ id, title }) => (
                  <option value={id}>{title}</option>
                ))}
              </select>
            </label>
            {target !== undefined && target.profiles.length > 0 && (
              <label>
                {words.profile}
                <select value={profile} onChange={(event) => setProfile(event.currentTarget.value)}>
                  <option value="">{words.profileDefault}</option>
                  {target.profiles.map((id) => (
                    <option value={id}>{id}</option>
                  ))}
                </select>
              </label>
            )}
            {opened.records.length > 1 && (
              <label>
                {words.record}
                <select
                  value={record === undefined ? "" : String(record)}
                  onChange={({ currentTarget: { value } }) => setRecord(value === "" ? undefined : Number(value))}
                >
                  <option value="">{words.allRecords}</option>
                  {opened.records.map(({ title }, at) => (
                    <option value={String(at)}>{`${at + 1}. ${title}`.slice(0, 60)}</option>
                  ))}
                </select>
              </label>
            )}
            <button type="button" disabled={output.text === ""} onClick={copy}>
              {words.copy}
            </button>
            <button
              type="button"
              disabled={output.text === ""}
              onClick={() =>
                saveFile(output.text, `metabridge${target?.extension ?? ".txt"}`, target?.mediaType ?? "text/plain")
              }
            >
              {words.download}
            </button>
            <button type="button" disabled={text === ""} onClick={share}>
              {words.link}
            </button>
          </div>
          <Editor
            label={words.output}
            value={output.text}
            syntax={syntaxOf(output.text)}
            readOnly
            marked={lines.output}
            onLine={fromOutput}
          />
        </section>
        <section aria-label={words.results} class="results">
          <p class="status" role="status">
            {isWorking && status === "" ? words.working : status}
          </p>
          <Tabs
            label={words.results}
            chosen={tab}
            onChoose={(id) => (id === "findings" && findings === undefined && text !== "" ? check(rules) : setTab(id))}
            tabs={[
              {
                id: "losses",
                title: `${words.losses} (${output.losses.length})`,
                content: <LossList losses={output.losses} words={words} onShow={show} isEmpty={output.text === ""} />,
              },
              {
                id: "findings",
                title: findings === undefined ? words.findings : `${words.findings} (${findings.length})`,
                content: (
                  <>
                    <div class="bar">
                      <label>
                        {words.check}
                        <select value={rules} onChange={(event) => check(event.currentTarget.value)}>
                          {(allRules.length === 0 ? [{ id: "inspire", title: "INSPIRE" }] : allRules).map(
                            ({ id, title }) => (
                              <option value={id}>{title}</option>
                            ),
                          )}
                        </select>
                      </label>
                      <button type="button" disabled={!opened.isIso} onClick={mend}>
                        {words.fix}
                      </button>
                    </div>
                    <DiagnosticList
                      diagnostics={findings ?? opened.diagnostics}
                      words={words}
                      onShow={show}
                      isEmpty={opened === NOT_OPEN}
                    />
                  </>
                ),
              },
              { id: "map", title: words.map, content: <PlaceMap places={places} words={words} /> },
              ...(repair === undefined
                ? []
                : [
                    {
                      id: "changes",
                      title: `${words.changes} (${repair.changes.length})`,
                      content: <ChangeList changes={repair.changes} words={words} />,
                    },
                  ]),
            ]}
          />
        </section>
      </main>
    </div>
  );
}

function otherTheme(theme: "light" | "dark" | undefined): "light" | "dark" {
  const isDark = theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
  return isDark ? "light" : "dark";
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
