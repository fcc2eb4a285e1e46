// Versions of workbooks: which there were, and what is different between any two of them.
import { button, el, paged, put, say } from "./dom.js";
import { t } from "./words.js";
import { call } from "./service.js";

/** What is different between two versions, each by its hash; an empty one is the one in force. */
export async function differences(file, from, to) {
  const asked = new URLSearchParams({ file, ...(from ? { from } : {}), ...(to ? { to } : {}) });
  return (await call(`v1/rulebook/differences?${asked}`)).json();
}

/** A moment, as people of the page's language write it. */
export function moment(iso) {
  return new Date(iso).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
}

function choice(side, label, version, checked) {
  return el("input", {
    type: "radio",
    name: `version-${side}`,
    value: version.sha256,
    checked,
    "aria-label": `${label}：${version.title}`,
  });
}

/** The versions of one workbook, of which two are chosen; the one in force comes first. */
function versionTable(versions) {
  const row = (version, i) =>
    el(
      "tr",
      {},
      el("td", { class: "pick" }, choice("from", t("earlierVersion"), version, i === 1)),
      el("td", { class: "pick" }, choice("to", t("laterVersion"), version, i === 0)),
      el("th", { scope: "row" }, version.title),
      el("td", {}, el("code", { class: "faint" }, version.sha256 === "now" ? "" : version.sha256.slice(0, 12))),
    );
  return el(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": t("versions") },
    el(
      "table",
      { class: "list versions" },
      el("thead", {}, el("tr", {}, [t("earlierVersion"), t("laterVersion"), t("version"), "SHA-256"].map((h) => el("th", { scope: "col" }, h)))),
      el("tbody", {}, versions.map(row)),
    ),
  );
}

function change(of) {
  const whole = of.kind !== "cell";
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, `${of.sheet ?? of.file}${of.cell ? `!${of.cell}` : ""}`),
    el("td", {}, el("code", {}, of.id ?? "")),
    el("td", {}, of.column ?? ""),
    whole
      ? el("td", { colspan: 2 }, el("span", { class: "chip" }, t("changeKinds")[of.kind] ?? of.kind))
      : [
          el("td", { class: "words" }, of.before ? el("del", {}, of.before) : el("span", { class: "faint" }, t("blank"))),
          el("td", { class: "words" }, of.after ? el("ins", {}, of.after) : el("span", { class: "faint" }, t("blank"))),
        ],
  );
}

function changeTable(changes) {
  return el(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": t("differences", changes.length) },
    el(
      "table",
      { class: "list changes" },
      el("thead", {}, el("tr", {}, [t("cell"), t("ruleId"), t("column"), t("before"), t("after")].map((h) => el("th", { scope: "col" }, h)))),
      el("tbody", {}, changes.map(change)),
    ),
  );
}

function unread(found) {
  const lines = [...found.unread.from, ...found.unread.to];
  return (
    lines.length > 0 &&
    el("div", { class: "notice bad" }, el("p", {}, t("unreadVersion", lines.length)), el("ul", {}, lines.slice(0, 20).map((l) => el("li", {}, l))))
  );
}

async function compare(file, box, place) {
  const chosen = (side) => box.querySelector(`[name=version-${side}]:checked`)?.value;
  if (chosen("from") === chosen("to")) {
    put(place, el("p", { class: "bad" }, t("sameChosen")));
    return;
  }
  const hash = (side) => (chosen(side) === "now" ? "" : chosen(side));
  put(place, el("progress", { "aria-label": t("comparing") }));
  try {
    const found = await differences(file, hash("from"), hash("to"));
    const n = found.changes.length;
    put(
      place,
      el("p", { class: n === 0 ? "faint" : "" }, n === 0 ? t("sameVersions") : t("differences", n)),
      unread(found),
      n > 0 && paged(found.changes, 100, changeTable, (more) => t("more", more)),
    );
    say(n === 0 ? t("sameVersions") : t("differences", n));
  } catch (refusal) {
    put(place, el("p", { class: "bad", role: "alert" }, `${refusal.message} ${refusal.detail ?? ""}`));
  }
}

function drawFile(box, file, earlier) {
  const versions = [
    { sha256: "now", title: t("current") },
    ...earlier.filter((v) => v.file === file).map((v) => ({ sha256: v.sha256, title: t("until", moment(v.replacedAt)) })),
  ];
  const place = el("div", { class: "compared" });
  put(box, versionTable(versions), el("p", {}, button(t("compareTwo"), () => compare(file, box, place), { id: "compare-two" })), place);
}

/** The section; it says so when nothing was ever replaced. */
export async function versionsSection() {
  const box = el("div", {});
  const section = el("section", { id: "versions", "aria-label": t("versions") }, el("h2", {}, t("versions")), box);
  try {
    const { earlier } = await (await call("v1/rulebook/versions")).json();
    const files = [...new Set(earlier.map((v) => v.file))];
    if (files.length === 0) {
      put(box, el("p", { class: "faint" }, t("noEarlier")));
      return section;
    }
    const of = el("div", {});
    const pick = el(
      "select",
      { id: "versions-of", on: { change: () => drawFile(of, pick.value, earlier) } },
      files.map((f) => el("option", { value: f }, f)),
    );
    put(box, el("p", { class: "faint" }, t("versionsHint")), el("p", {}, el("label", { for: "versions-of" }, `${t("workbook")} `), pick), of);
    drawFile(of, files[0], earlier);
  } catch (refusal) {
    put(box, el("p", { class: "bad" }, `${refusal.message} ${refusal.detail ?? ""}`));
  }
  return section;
}
