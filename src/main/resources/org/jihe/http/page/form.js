// One form: its verdict always in view, and below it the form as filed with its findings beside.
import { button, el } from "./dom.js";
import { t } from "./words.js";
import { nameOf, stopped, verdict } from "./assessed.js";
import { Sheet } from "./sheet.js";

function checks(assessment) {
  const unrun = assessment.checks.couldNotRun;
  const reasons = new Map();
  unrun.forEach((c) => reasons.set(c.reason, [...(reasons.get(c.reason) ?? []), c.check]));
  return [
    el("p", { class: "counts" }, t("counts", assessment.checks)),
    unrun.length > 0 &&
      el(
        "details",
        { class: "unrun" },
        el("summary", {}, stopped(assessment.checks) > 0 ? t("couldNotRun", stopped(assessment.checks)) : t("partlyRun"), "：", [...reasons.keys()].slice(0, 2).join("；"), reasons.size > 2 ? "……" : ""),
        el("ul", {}, [...reasons].map(([why, codes]) => el("li", {}, why, " ", el("code", {}, codes.join("、"))))),
      ),
  ];
}

/** A form with its findings. */
export function formView(entry, assessment) {
  const sheet = new Sheet(entry, assessment);
  const code = assessment.projectCode ? el("code", { class: "faint" }, assessment.projectCode) : null;
  const several = entry.report.assessments.length > 1;
  const paper = sheet.form();
  const bar = el(
    "header",
    { class: "verdictbar" },
    el(
      "div",
      { class: "heading" },
      el("h1", {}, several && el("span", { class: "faint" }, t("form", assessment.index), " "), nameOf(assessment), " ", verdict(assessment)),
      button(t("print"), () => window.print(), { class: "quiet printer" }),
    ),
    el("p", { class: "sub" }, code, code && assessment.budgetYear ? " · " : "", assessment.budgetYear ?? "", several ? "" : ` · ${entry.file.name}`),
    checks(assessment),
    button(t("toFindings"), () => sheet.enter(), { class: "skip", id: "to-findings" }),
  );
  heights.disconnect();
  heights.observe(bar);
  return el("article", { class: "form" }, bar, el("div", { class: "two" }, paper, sheet.list()));
}

/** What stays in view below the bar must know how high it is. */
const heights = new ResizeObserver(([bar]) =>
  document.documentElement.style.setProperty("--bar", `${Math.round(bar.target.offsetHeight)}px`),
);
