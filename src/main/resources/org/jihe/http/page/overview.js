// What a filing of many forms amounts to: by form, by check, by severity, and all of its findings.
import { button, el, paged, put, svg } from "./dom.js";
import { t } from "./words.js";
import { body, filters, headline, meets, onlyCheck, opened, SEVERITIES, style, titles } from "./findings.js";
import { address, nameOf, stopped, verdict } from "./assessed.js";

const PAGE = 50;

export function tally(findings) {
  const counts = { ERROR: 0, WARNING: 0, INFO: 0 };
  findings.forEach((f) => counts[f.severity]++);
  return counts;
}

/** A bar whose parts are as long as there are findings of each severity. */
function bar(counts, most, label) {
  let from = 0;
  const parts = SEVERITIES.map((severity) => {
    const width = (100 * counts[severity]) / Math.max(1, most);
    const part = svg("rect", { class: severity.toLowerCase(), x: from, y: 0, width, height: 10 });
    from += width;
    return part;
  });
  const told = label ?? t("chart", counts.ERROR, counts.WARNING, counts.INFO);
  return svg(
    "svg",
    { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": told },
    parts,
  );
}

function verdicts(assessments) {
  return ["return", "review", "pass"].map((v) => {
    const n = assessments.filter((a) => a.verdict === v).length;
    return el("li", {}, el("span", { class: `verdict ${v}` }, t("verdict")[v]), " ", el("b", {}, String(n)));
  });
}

function sum(counts) {
  return counts.ERROR + counts.WARNING + counts.INFO;
}

function byForm(entry) {
  const rows = entry.report.assessments.map((assessment) => ({ assessment, counts: tally(assessment.findings) }));
  const most = Math.max(...rows.map((r) => sum(r.counts)), 1);
  const head = [t("numberHead"), t("project"), t("conclusion"), ...SEVERITIES.map((s) => t("severity")[s]), t("bySeverity")];
  return paged(
    rows,
    100,
    (some) =>
      el(
        "div",
        { class: "scroll", tabindex: 0, role: "group", "aria-label": t("project") },
        el(
          "table",
          { class: "list" },
          el("thead", {}, el("tr", {}, head.map((h) => el("th", { scope: "col" }, h)))),
          el(
            "tbody",
            {},
            some.map(({ assessment, counts }) =>
              el(
                "tr",
                {},
                el("td", {}, String(assessment.index)),
                el(
                  "th",
                  { scope: "row" },
                  el("a", { href: address(entry, assessment.index) }, nameOf(assessment)),
                  assessment.projectCode ? el("small", {}, assessment.projectCode) : null,
                ),
                el("td", {}, verdict(assessment)),
                SEVERITIES.map((s) => el("td", { class: `figure ${counts[s] > 0 ? s.toLowerCase() : "zero"}` }, String(counts[s]))),
                el("td", { class: "chart" }, bar(counts, most)),
              ),
            ),
          ),
        ),
      ),
    (n) => t("more", n),
  );
}

function byCheck(findings, chosen) {
  const checks = new Map();
  findings.forEach(({ finding }) => checks.set(finding.check, [...(checks.get(finding.check) ?? []), finding]));
  const rows = [...checks].sort((a, b) => b[1].length - a[1].length);
  const most = rows[0]?.[1].length ?? 1;
  const item = ([check, of]) =>
    el(
      "li",
      {},
      button([titles.get(check) ?? check], () => chosen(check), { class: "link", title: check }),
      el("b", {}, String(of.length)),
      bar(tally(of), most),
    );
  return paged(rows, 24, (some) => el("ul", { class: "bychecks" }, some.map(item)), (n) => t("more", n));
}

function all(entry, findings) {
  const place = el("div");
  function draw() {
    const some = findings.filter(({ finding }) => meets(finding));
    put(
      place,
      some.length === 0
        ? el("p", { class: "faint" }, findings.length === 0 ? t("noFindings") : t("noneShown"))
        : paged(
            some,
            PAGE,
            (page) => el("div", { class: "cards" }, page.map((item) => card(entry, item))),
            (n) => t("more", n),
          ),
    );
  }
  let bar = filters(findings.map((f) => f.finding), draw);
  draw();
  const box = el("section", { id: "all-findings", "aria-label": t("all") }, el("h2", {}, t("all"), " ", el("span", { class: "faint" }, String(findings.length))), findings.length > 0 && bar, place);
  return {
    box,
    only(check) {
      onlyCheck(check);
      const fresh = filters(findings.map((f) => f.finding), draw);
      bar.replaceWith(fresh);
      bar = fresh;
      draw();
      box.scrollIntoView({ block: "start" });
      bar.querySelector("[data-filter=check]")?.focus({ preventScroll: true });
    },
  };
}

function card(entry, { finding, index }) {
  const forms = index ? [index] : finding.declarations ?? [];
  const made = el(
    "details",
    { class: `finding ${style(finding)}` },
    el(
      "summary",
      {},
      headline(finding),
      el("span", { class: "at" }, index ? t("form", index) : t("across"), finding.place.label ? ` · ${finding.place.label}` : ""),
    ),
  );
  // The rest is made when it is wanted: there may be thousands.
  made.addEventListener(
    "toggle",
    () => {
      const about = body(
        finding,
        el("div", { class: "line" }, el("dt", {}, t("involves")), el("dd", {}, forms.map((i) => [el("a", { href: address(entry, i) }, t("form", i)), " "]))),
      );
      made.append(about);
      opened(about, finding, entry.report.rulebook.version);
    },
    { once: true },
  );
  return made;
}

/** The overview of a report. */
export function overview(entry) {
  const report = entry.report;
  const order = (f) => SEVERITIES.indexOf(f.finding.severity);
  const findings = [
    ...report.crossFindings.map((finding) => ({ finding })),
    ...report.assessments.flatMap((a) => a.findings.map((finding) => ({ finding, index: a.index }))),
  ].sort((a, b) => order(a) - order(b));
  const counts = tally(findings.map((f) => f.finding));
  const list = all(entry, findings);
  const unrun = report.crossChecks.couldNotRun;
  const incomplete = report.assessments.filter((a) => stopped(a.checks) > 0).length;
  return el(
    "article",
    { class: "overview" },
    el(
      "header",
      { class: "verdictbar" },
      el("h1", {}, entry.file.name),
      el("ul", { class: "verdicts" }, verdicts(report.assessments)),
      el(
        "p",
        { class: "legend" },
        SEVERITIES.map((s) => el("span", { class: `count ${s.toLowerCase()}` }, `${t("severity")[s]} ${counts[s]}`)),
        bar(counts, sum(counts)),
      ),
      incomplete > 0 && el("p", { class: "faint" }, `${t("forms", incomplete)}：${t("couldNotRun", report.assessments.reduce((n, a) => n + stopped(a.checks), 0))}`),
      unrun.length > 0 &&
        el(
          "details",
          { class: "unrun" },
          el("summary", {}, `${t("crossUnrun")} ${unrun.length}`),
          el("ul", {}, unrun.map((c) => el("li", {}, c.reason, " ", el("code", {}, c.check)))),
        ),
    ),
    el("section", { "aria-label": t("byForm") }, el("h2", {}, t("byForm")), byForm(entry)),
    findings.length > 0 &&
      el("section", { "aria-label": t("byCheck") }, el("h2", {}, t("byCheck")), byCheck(findings, (check) => list.only(check))),
    list.box,
  );
}
