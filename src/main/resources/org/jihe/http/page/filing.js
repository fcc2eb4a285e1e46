// A file's report: its forms on the left, one of them or the overview beside.
import { el, paged } from "./dom.js";
import { t } from "./words.js";
import { address, nameOf, verdict } from "./assessed.js";
import { formView } from "./form.js";
import { overview, tally } from "./overview.js";
import { takeAway } from "./take.js";

function link(entry, assessment, now) {
  const counts = tally(assessment.findings);
  const here = String(assessment.index) === now;
  return el(
    "li",
    {},
    el(
      "a",
      { href: address(entry, assessment.index), "aria-current": here ? "page" : null },
      el("span", { class: "index" }, String(assessment.index)),
      el("span", { class: "title" }, nameOf(assessment)),
      el(
        "span",
        { class: "sum" },
        verdict(assessment),
        ["ERROR", "WARNING", "INFO"].map(
          (s) => counts[s] > 0 && el("span", { class: `count ${s.toLowerCase()}`, title: t("severity")[s] }, String(counts[s])),
        ),
      ),
    ),
  );
}

function forms(entry, now) {
  const assessments = entry.report.assessments;
  const list = paged(
    assessments,
    Math.max(200, Number(now ?? 0)),
    (some) => el("ul", {}, some.map((a) => link(entry, a, now))),
    (n) => t("more", n),
  );
  return el(
    "nav",
    { class: "forms", "aria-label": t("byForm") },
    el(
      "a",
      { href: `#/check/${entry.id}`, class: "all", "aria-current": now ? null : "page" },
      t("overview"),
      " ",
      el("span", { class: "faint" }, t("forms", assessments.length)),
    ),
    list,
  );
}

function unread(defects) {
  return (
    defects.length > 0 &&
    el(
      "details",
      { class: "notice bad", open: defects.length < 4 },
      el("summary", {}, t("unread", defects.length)),
      el(
        "ul",
        {},
        defects.slice(0, 200).map((d) => el("li", {}, d.message, d.hint ? el("span", { class: "faint" }, `（${d.hint}）`) : "")),
      ),
    )
  );
}

/** What was odd and read all the same: quiet, and apart from what could not be read. */
function notes(list) {
  return (
    list.length > 0 &&
    el(
      "details",
      { class: "notes faint" },
      el("summary", {}, t("notes", list.length)),
      el("ul", {}, list.slice(0, 200).map((n) => el("li", {}, n.message, n.reading ? `（${t("readAs")}${n.reading}）` : ""))),
    )
  );
}

/** A report; `now` is the number of the form to be shown, none for the overview. */
export function filingView(entry, now) {
  const assessment = entry.report.assessments.find((a) => String(a.index) === now);
  const one = entry.report.assessments.length < 2;
  return el(
    "div",
    { class: one ? "filing one" : "filing" },
    !one && forms(entry, assessment && now),
    el(
      "div",
      { class: "stage" },
      unread(entry.report.defects),
      notes(entry.report.notes ?? []),
      assessment ? formView(entry, assessment) : overview(entry),
      takeAway(entry),
    ),
  );
}
