import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CodeActionKind, CodeActionRequest, CodeActionResolveRequest, CompletionRequest, DocumentDiagnosticRequest, DocumentFormattingRequest, DocumentSymbolRequest,
  ExecuteCommandRequest, FoldingRangeRequest, HoverRequest, type CodeAction, type CompletionItem, type Diagnostic, type DocumentSymbol, type MarkupContent, type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { PULLING, PUSHED, startClient, withServer, workspaceWith, type Client } from "./support/client.js";
import { flawed, root } from "./support/drafts.js";

withServer();

let client: Client;
beforeAll(async () => { client = await startClient(PULLING); });
afterAll(async () => { expect(await client.end()).toBe(0); });

let count = 0;
/** Opens a text as a draft of its own. */
async function opened(text: string, name = "草稿.md"): Promise<string> {
  const uri = workspaceWith().uri(`${String(++count)}/${name}`);
  await client.open(uri, text, name.endsWith(".txt") ? "plaintext" : "markdown");
  return uri;
}

async function pulled(uri: string): Promise<readonly Diagnostic[]> {
  return ((await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })) as { readonly items: readonly Diagnostic[] }).items;
}

async function actionsAt(uri: string, { range }: Pick<Diagnostic, "range">, only?: readonly string[], diagnostics: Diagnostic[] = []): Promise<readonly CodeAction[]> {
  const context = { diagnostics, ...(only === undefined ? {} : { only: [...only] }) };
  return (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context }) ?? []) as readonly CodeAction[];
}

/** The draft after an action. */
function after(text: string, action: CodeAction | undefined): string {
  const edits = (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits as TextEdit[] | undefined;
  return TextDocument.applyEdits(TextDocument.create("file:///a.md", "markdown", 1, text), edits ?? []);
}

const positionOf = (text: string, words: string): { line: number; character: number } => {
  const at = text.indexOf(words);
  return { line: text.slice(0, at).split("\n").length - 1, character: at - text.lastIndexOf("\n", at - 1) - 1 };
};

describe("what the server can do", () => {
  it("is told to a client that asks for diagnostics, and to one that does not", async () => {
    const { capabilities, serverInfo } = client.initialized;
    expect(serverInfo?.name).toBe("lint-report");
    expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false, workspaceDiagnostics: false });
    expect(capabilities).toMatchObject({ hoverProvider: true, documentSymbolProvider: true, foldingRangeProvider: true, documentFormattingProvider: true });
    const pushed = await startClient(PUSHED);
    expect(pushed.initialized.capabilities.diagnosticProvider).toBeUndefined();
    expect(await pushed.end()).toBe(0);
  });
});

describe("diagnostics", () => {
  it("carry the rule, its page, the places that belong together, and what is to go in pale", async () => {
    const uri = await opened(`无障碍浏览\n\n${flawed}`.replace(/^无障碍浏览\n\n(---[\s\S]*?\n---\n)/u, "$1\n当前位置：首页 > 政府信息公开\n"));
    const found = await pulled(uri);
    const sum = found.find(({ code }) => code === "sum-arithmetic");
    expect(sum).toMatchObject({ severity: 1, source: "lint-report", message: "各分项之和比“全年开展合法性审查46件”还多：1+35+12=48，多出2件；请核对是哪个数写错了", codeDescription: { href: expect.stringContaining("/sum-arithmetic/readme.md") as string } });
    expect(sum?.relatedInformation?.map(({ message }) => message)[0]).toMatch(/^对照：/u);
    expect(found.find(({ message }) => message.includes("当前位置"))?.tags).toEqual([1]);
  });

  it("are not sent twice to a client that knows them", async () => {
    const uri = await opened(flawed);
    const first = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: first.resultId ?? "" });
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    expect(client.published).toEqual([]);
  });

  it("count in UTF-16 units beside 𠮷 and emoji", async () => {
    const line = "𠮷祥村👨‍👩‍👧受理信访事项20宗，办结19宗，办结率98%。";
    const uri = await opened(flawed.replace("受理信访事项20宗，办结19宗，办结率98%。", `\n\n${line}`));
    const rate = (await pulled(uri)).find(({ code }) => code === "rate-arithmetic");
    expect(rate?.range.start.character).toBe(line.indexOf("98%"));
    expect(rate?.range.end.character).toBe(line.indexOf("98%") + 3);
  });

  it("are the same with CRLF", async () => {
    const said = (found: readonly Diagnostic[]): readonly unknown[] => found.map(({ range, message }) => [range, message]);
    expect(said(await pulled(await opened(flawed.replaceAll("\n", "\r\n"))))).toEqual(said(await pulled(await opened(flawed))));
  });

  it("speak of reports only", async () => {
    expect(await pulled(await opened("# 说明\n\n这里讲怎样写报告。\n"))).toEqual([]);
    expect(await pulled(await opened(flawed, "README.md"))).toEqual([]);
    expect((await pulled(await opened("云溪镇人民政府2024年法治政府建设年度报告\n\n一、主要举措\n", "草稿.txt"))).length).toBeGreaterThan(0);
    await client.open("untitled:Untitled-1", flawed);
    expect((await pulled("untitled:Untitled-1")).length).toBeGreaterThan(5);
  });

  it("go on while a report's title is being rewritten", async () => {
    const uri = await opened(flawed);
    await pulled(uri);
    await client.rewrite(uri, 2, "# 云溪\n\n## 一、主要举措\n");
    expect((await pulled(uri)).length).toBeGreaterThan(0);
  });

  it("are gone where the document is not open", async () => {
    const uri = await opened(flawed);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect(await pulled(uri)).toEqual([]);
  });
});

describe("code actions", () => {
  it("mend, and silence, with Chinese titles and the document's version", async () => {
    const uri = await opened(flawed);
    const rate = (await pulled(uri)).find(({ code }) => code === "rate-arithmetic") as Diagnostic;
    const [mend, ...rest] = await actionsAt(uri, rate, undefined, [rate]);
    expect(mend).toMatchObject({ title: "改为“95%”", kind: "quickfix", diagnostics: [{ code: "rate-arithmetic" }], edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] } });
    expect(mend?.isPreferred).toBeUndefined();
    expect(after(flawed, mend)).toBe(flawed.replace("办结率98%", "办结率95%"));
    const silence = rest.find(({ title }) => title.startsWith("这里不再提示 rate-arithmetic"));
    expect(after(flawed, silence)).toContain("\n<!-- lint-report ignore rate-arithmetic -- 这里写明理由 -->\n截止2024年12月31日");
  });

  it("mark the safe one", async () => {
    const uri = await opened(flawed);
    const style = (await pulled(uri)).find(({ code }) => code === "quantity-style") as Diagnostic;
    expect((await actionsAt(uri, style))[0]).toMatchObject({ title: "改为“截至”", isPreferred: true });
  });

  it("mend everything that is safe, exactly as --fix does", async () => {
    const space = workspaceWith({ "草稿.md": flawed });
    const uri = space.uri("草稿.md");
    await client.open(uri, flawed);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [lazy, ...none] = await actionsAt(uri, { range }, [CodeActionKind.SourceFixAll]);
    expect(none).toEqual([]);
    expect(lazy).toMatchObject({ title: "把有把握的地方都改好", kind: "source.fixAll.lint-report" });
    expect(lazy?.edit).toBeUndefined();
    const action = await client.connection.sendRequest(CodeActionResolveRequest.type, lazy as CodeAction);
    const formatted = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } });
    // What cannot be mended stays a fault: exit 1.
    expect(spawnSync(process.execPath, ["packages/lint-report/dist/lint-report.cjs", "--fix", "--quiet", space.path("草稿.md")], { cwd: root }).status).toBe(1);
    const fixed = readFileSync(space.path("草稿.md"), "utf8");
    expect(fixed).not.toBe(flawed);
    expect(after(flawed, action)).toBe(fixed);
    expect(TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, flawed), formatted ?? [])).toBe(fixed);
    expect(await actionsAt(uri, { range }, ["refactor"])).toEqual([]);
  });
});

describe("hover", () => {
  const hover = async (uri: string, words: string): Promise<string> =>
    ((await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: positionOf(flawed, words) }))?.contents as MarkupContent | undefined)?.value ?? "";

  it("tells what a section must hold, on what basis, and what is missing", async () => {
    const uri = await opened(flawed);
    expect(await hover(uri, "2024年推进法治政府建设的主要举措")).toMatch(/规定内容第 1 项[\s\S]*（必写）[\s\S]*依据：《法治政府建设与责任落实督察工作规定》[\s\S]*全文还没有写到的数字：/u);
    expect(await hover(uri, "化解社会矛盾纠纷\n")).toContain("这方面一般写到的数字：");
  });

  it("recomputes a figure", async () => {
    const uri = await opened(flawed);
    expect(await hover(uri, "98%，")).toBe("");
    expect(await hover(uri, "98%。受理12345")).toMatch(/^\*\*办结率\*\*：98%\n\n✗ 对不上：19÷20=95%/u);
    expect(await hover(uri, "48件。\n")).toBe("");
    expect(await hover(uri, "46件，其中")).toContain("✗ 对不上：1+35+12=48，应为48件");
  });

  it("gives the ground of a finding and the way to its page", async () => {
    expect(await hover(await opened(flawed), "截止2024年12月31日")).toMatch(/依据：[\s\S]*\[规则 quantity-style 的说明\]\(https:/u);
  });
});

describe("completion", () => {
  const complete = async (text: string, words: string, typed: string): Promise<readonly CompletionItem[]> => {
    const changed = text.replace(words, `${words}${typed}`);
    const uri = await opened(changed);
    const { line, character } = positionOf(changed, `${words}${typed}`);
    const lines = `${words}${typed}`.split("\n");
    const position = { line: line + lines.length - 1, character: (lines.length === 1 ? character : 0) + (lines.at(-1) ?? "").length };
    return (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position }) ?? []) as readonly CompletionItem[];
  };

  it("offers the missing parts with their number and what stands in them", async () => {
    const [part] = await complete(flawed, "其他需要报告的情况", "\n\n## ");
    expect(part).toMatchObject({ label: "五、党政主要负责人履行推进法治建设第一责任人职责情况", detail: "缺少的必写部分", insertTextFormat: 2 });
    expect(part?.textEdit?.newText).toMatch(/^## 五、[^\n]+\n\n### （一）镇党委书记履行职责情况\n\n镇党委书记[\s\S]*\$\{1:研究次数\}次/u);
  });

  it("offers figures that the draft does not state, those of the section first", async () => {
    const items = await complete(flawed, "### （二）依法履行政府职能", "\n\n受理");
    expect(items[0]).toMatchObject({ label: "政务服务办件量", textEdit: { newText: "受理政务服务事项${1:受理件数}件，办结${2:办结件数}件，办结率${3:办结率}%。" } });
  });

  it("offers keys and values of the front matter", async () => {
    expect((await complete(flawed, "---\n", "s")).map(({ label }) => label)).toContain("signer");
    expect((await complete(flawed, "---\n", "level: ")).map(({ label, detail }) => [label, detail])).toContainEqual(["subdistrict", "街道"]);
  });

  it("offers commands, rules and parts inside comments", async () => {
    expect((await complete(flawed, "### （二）依法履行政府职能", "\n\n<!-- lint-report ")).map(({ label }) => label)).toEqual(["ignore", "disable", "enable"]);
    expect((await complete(flawed, "### （二）依法履行政府职能", "\n\n<!-- lint-report ignore title, sum")).map(({ label }) => label)).toContain("sum-arithmetic");
    expect((await complete(flawed, "### （二）依法履行政府职能", "\n\n<!-- section: ")).map(({ label }) => label)).toContain("first-responsible");
  });

  it("keeps quiet in the middle of a sentence and in tables", async () => {
    expect(await complete(flawed, "办结率98", "")).toEqual([]);
    expect(await complete(flawed, "其他需要报告的情况", "\n\n| 甲 ")).toEqual([]);
  });
});

describe("the outline", () => {
  const bare = "云溪镇人民政府2024年法治政府建设年度报告\n\n一、主要举措\n\n（一）健全制度\n\n全年制定制度3项。\n\n（二）化解纠纷\n\n化解5件。\n\n二、存在的不足\n\n人手少。\n";

  it("is a tree, also where headings are bare text", async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: await opened(bare) } })) as readonly DocumentSymbol[];
    const shape = (each: readonly DocumentSymbol[]): unknown => each.map(({ name, children = [] }) => (children.length === 0 ? name : [name, shape(children)]));
    expect(shape(symbols)).toEqual([["云溪镇人民政府2024年法治政府建设年度报告", [["一、主要举措", ["（一）健全制度", "（二）化解纠纷"]], "二、存在的不足"]]]);
    expect(symbols[0]?.children?.[0]).toMatchObject({ range: { start: { line: 2, character: 0 }, end: { line: 10 } }, selectionRange: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } } });
  });

  it("folds sections and front matter", async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: await opened(bare) } });
    expect(folds?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[2, 10], [4, 6], [8, 10], [12, 14]]);
    const [first] = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: await opened(flawed) } })) ?? [];
    expect(first).toMatchObject({ startLine: 0, kind: "region" });
  });
});

describe("commands", () => {
  const run = async (command: string, argument: unknown): Promise<unknown> => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });

  it("explain a rule, begin a draft, import a text, list the figures", async () => {
    expect(await run("lint-report.explain", "rate-arithmetic")).toContain("# rate-arithmetic");
    expect(await run("lint-report.scaffold", { template: "county", year: 2025, authority: "清河县人民政府" })).toContain("# 清河县人民政府2025年法治政府建设年度报告");
    expect(await run("lint-report.import", { text: "当前位置：首页\n云溪镇人民政府2024年法治政府建设年度报告\n\n一、主要举措\n\n全年办结 3 件。\n" })).toMatchObject({ markdown: expect.stringContaining("## 一、主要举措") as string });
    expect(await run("lint-report.figures", await opened(flawed))).toMatchObject({ csv: expect.stringContaining("办结率,98,%") as string });
  });

  it("refuse in Chinese what they cannot do", async () => {
    await expect(run("lint-report.explain", "nonsense")).rejects.toThrow("没有“nonsense”这条规则");
    await expect(run("lint-report.scaffold", { template: "moon", year: 2025 })).rejects.toThrow("命令的参数不对");
    await expect(run("lint-report.figures", "file:///nowhere.md")).rejects.toThrow("这份稿子没有打开");
    await expect(run("toString", null)).rejects.toThrow();
  });
});

describe("configuration", () => {
  it("is the command line's, and is read again when it changes", async () => {
    const space = workspaceWith({ "甲/草稿.md": flawed, ".lint-reportrc.yaml": "rules:\n  rate-arithmetic: off\n" });
    const uri = space.uri("甲/草稿.md");
    await client.open(uri, flawed);
    const codes = async (): Promise<readonly unknown[]> => (await pulled(uri)).map(({ code }) => code);
    expect(await codes()).not.toContain("rate-arithmetic");
    writeFileSync(space.path(".lint-reportrc.yaml"), "rules: {}\n");
    expect(await codes()).toContain("rate-arithmetic");
    writeFileSync(space.path("甲/.lint-reportrc.yaml"), "ignore: ['*.md']\n");
    expect(await codes()).toEqual([]);
  });

  it("that is faulty is told on the draft with the place, and on the file itself as it is typed", async () => {
    const space = workspaceWith({ "草稿.md": flawed, ".lint-reportrc.yaml": "rules:\n  rate-arithmetik: off\n" });
    await client.open(space.uri("草稿.md"), flawed);
    const [only, ...others] = await pulled(space.uri("草稿.md"));
    expect(others).toEqual([]);
    expect(only?.message).toMatch(/配置文件有错，这份稿子没有检查：.*第 2 行，没有“rate-arithmetik”这条规则/u);
    expect(only?.relatedInformation?.[0]?.location).toMatchObject({ uri: space.uri(".lint-reportrc.yaml"), range: { start: { line: 1, character: 2 } } });
    await client.open(space.uri(".lint-reportrc.yaml"), "rules: {}\n", "yaml");
    expect(await pulled(space.uri(".lint-reportrc.yaml"))).toEqual([]);
    await client.rewrite(space.uri(".lint-reportrc.yaml"), 2, "ruls: {}\n");
    expect((await pulled(space.uri(".lint-reportrc.yaml")))[0]).toMatchObject({ range: { start: { line: 0, character: 0 } }, message: expect.stringContaining("不认识的键“ruls”") as string });
  });

  it("is watched, and drafts are looked at again by themselves", async () => {
    expect(client.registered).toContain("workspace/didChangeWatchedFiles");
    const space = workspaceWith({ "草稿.md": flawed, ".lint-reportrc.yaml": "rules: {}\n" });
    const pushed = await startClient(PUSHED);
    const uri = space.uri("草稿.md");
    await pushed.open(uri, flawed);
    await pushed.told(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === "rate-arithmetic"));
    writeFileSync(space.path(".lint-reportrc.yaml"), "rules:\n  rate-arithmetic: off\n");
    await pushed.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: space.uri(".lint-reportrc.yaml"), type: 2 }] });
    await pushed.told(uri, ({ diagnostics }) => diagnostics.length > 0 && !diagnostics.some(({ code }) => code === "rate-arithmetic"));
    await pushed.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await pushed.told(uri, ({ diagnostics }) => diagnostics.length === 0);
    expect(await pushed.end()).toBe(0);
  });
});
