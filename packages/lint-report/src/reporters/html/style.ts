/** The page's looks: for browsers from 2020 on, on screen, on a narrow screen, and on paper. */
export const STYLE = `
:root { --error: #b3261e; --warning: #8a5300; --info: #1d5fa8; --good: #1b6e3c; --line: #d8dce2; --faint: #5d6672; color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 78rem; color: #1d2129; background: #fff; font: 16px/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif; overflow-wrap: anywhere; word-break: break-word; }
p, dl, ul, h1, h2, h3, h4, h5 { margin: 0; }
a { color: #1d5fa8; text-decoration: none; }
a:hover { text-decoration: underline; }
h1 { font-size: 1.7rem; line-height: 1.4; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; padding-bottom: .4rem; border-bottom: 3px solid #1d2129; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .6rem; }
h4 { font-size: 1rem; margin: .6rem 0 .2rem; }
h5 { font-size: .95rem; margin: .5rem 0 .1rem; }
header p { margin-top: .35rem; color: var(--faint); }
header p.verdict { color: inherit; font-size: 1.1rem; font-weight: 600; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; margin: .25rem -1.5rem 0 0; }
.legend li { margin-right: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
.list th, .list td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; line-height: 1.6; }
.list thead th { background: #f1f3f6; font-weight: 600; white-space: nowrap; }
.list .count, .list .at, .list .value { text-align: right; white-space: nowrap; }
.list .year { white-space: nowrap; }
.list .box { text-align: center; }
.figures thead th:nth-child(3) { text-align: right; }
.list .path { color: var(--faint); font-size: .85rem; }
.count.error, .bad { color: var(--error); font-weight: 600; }
.count.warning, .fair { color: var(--warning); font-weight: 600; }
.count.info { color: var(--info); }
.good { color: var(--good); font-weight: 600; }
.none { color: var(--faint); }
.basis { color: var(--faint); font-size: .82rem; line-height: 1.55; }
.coverage td:first-child { width: 50%; }
.coverage td:nth-child(2) { width: 17%; }
.facts { display: flex; flex-wrap: wrap; margin: 0 -2rem 0 0; }
.facts div { margin: 0 2rem .35rem 0; }
.facts dt { color: var(--faint); font-size: .82rem; line-height: 1.5; }
.facts dd { margin: 0; font-weight: 600; }
.group th { background: #f8f9fb; }
.figures .wrong td:nth-child(n+3) { color: var(--error); font-weight: 600; }
.figures .doubtful td:nth-child(n+3) { color: var(--warning); font-weight: 600; }
.figures .right td:nth-child(4) { color: var(--good); }
.draft { table-layout: fixed; border-top: 1px solid var(--line); }
.draft > tbody > tr > td { vertical-align: top; padding: .3rem 0; }
.draft > tbody > tr > .at { width: 3.2rem; padding-right: .8rem; text-align: right; color: #a0a7b1; font-size: .8rem; line-height: 2.2; user-select: none; }
.draft > tbody > tr > .notes { width: 38%; padding-left: 1.5rem; }
.draft .title .text { font-size: 1.3rem; font-weight: 700; text-align: center; }
.draft .level1 .text { font-size: 1.1rem; font-weight: 700; padding-top: .8rem; }
.draft > tbody > .level1 > .at { padding-top: .9rem; }
.draft .heading .text { font-weight: 700; }
.draft .front .text, .draft .comment .text { color: #8b93a0; font-size: .8rem; line-height: 1.45; }
.draft > tbody > .front > .at, .draft > tbody > .comment > .at { line-height: 1.5; }
.draft p:target, .draft tr:target { background: #fff6d6; }
.grid { width: auto; margin: .25rem 0; }
.grid th, .grid td { border: 1px solid var(--line); padding: .15rem .6rem; text-align: left; font-size: .92rem; }
mark { background: none; color: inherit; padding-bottom: 1px; }
mark.error { background: #fdecea; border-bottom: 2px solid var(--error); }
mark.warning { background: #fff4e0; border-bottom: 2px dashed var(--warning); }
mark.info { background: #eaf2fb; border-bottom: 2px dotted var(--info); }
.ref { display: inline-block; min-width: 1.25em; margin: 0 .15em; padding: 0 .3em; border-radius: .7em; color: #fff; font-size: .68rem; font-weight: 600; line-height: 1.5; text-align: center; vertical-align: super; }
.ref.error, .note.error .no { background: var(--error); }
.ref.warning, .note.warning .no { background: var(--warning); }
.ref.info, .note.info .no { background: var(--info); }
.ref:target, .note:target { outline: 3px solid #ffcf40; }
.note { margin: 0 0 .6rem; padding: .4rem .7rem .5rem; border-left: 4px solid var(--line); background: #fafbfc; font-size: .92rem; line-height: 1.6; }
.note.error { border-color: var(--error); }
.note.warning { border-color: var(--warning); }
.note.info { border-color: var(--info); }
.note.error b { color: var(--error); }
.note.warning b { color: var(--warning); }
.note.info b { color: var(--info); }
.note .no { display: inline-block; min-width: 1.5em; margin-right: .5em; padding: 0 .35em; border-radius: .75em; color: #fff; font-size: .78rem; font-weight: 600; line-height: 1.5; text-align: center; }
.note .advice { font-weight: 600; }
.rules article { margin-bottom: 1.5rem; }
.rules p, .rules li { font-size: .95rem; }
.rules code { background: #f1f3f6; padding: 0 .25em; border-radius: 3px; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .85rem; display: flex; justify-content: space-between; }
@media screen and (max-width: 56rem) {
  body { padding: 1rem .9rem 2rem; }
  .overview { overflow-x: auto; }
  .overview .list { min-width: 44rem; }
  .draft, .draft > tbody, .draft > tbody > tr, .draft > tbody > tr > td { display: block; width: auto; }
  .draft > tbody > tr > .at { display: none; }
  .draft > tbody > tr > .notes { width: auto; padding: 0 0 0 .5rem; }
  .grid { display: block; overflow-x: auto; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; line-height: 1.6; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; }
  .ref, .note .no { color: #fff; }
  .screen { display: none; }
  h2, h3, .group { break-after: avoid; page-break-after: avoid; }
  .file + .file, .overview + .file { break-before: page; page-break-before: always; }
  .note, .list tr, .grid { break-inside: avoid; page-break-inside: avoid; }
  thead { display: table-header-group; }
  .draft > tbody > tr > .at { width: 2.4rem; }
  .draft > tbody > tr > .notes { width: 40%; padding-left: 4mm; }
  .list { font-size: 9pt; }
  .list th, .list td { padding: .6mm 2mm; line-height: 1.4; }
  .note { font-size: 8.5pt; }
  .basis { font-size: 7.5pt; }
  p { orphans: 2; widows: 2; }
}
`;
