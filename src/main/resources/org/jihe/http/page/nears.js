// Near misses: checks that did not fire, each with the row that came nearest and the cell that failed.
import { button, el } from "./dom.js";
import { t } from "./words.js";
import { titles } from "./findings.js";

/** The part of an indicator that a column of the decision table is about. */
const PARTS = { 指标名称: "name", 指标值: "target", 权重: "weight", 计量单位: "measure", 指标性质: "comparator" };

function pointer(near, header) {
  return near.indicator ? `/indicators/${near.indicator - 1}/${PARTS[header] ?? "name"}` : "";
}

function told(near) {
  const [header] = Object.keys(near.cells);
  return `${near.indicator ? `${t("nth", near.indicator)} ` : ""}${t("nearCell", header, near.condition, near.actual)}${near.gap ? t("nearGap", near.gap) : ""}`;
}

function source(near) {
  const [[header, cell]] = Object.entries(near.cells);
  const file = near.file.replace(/^rules\//, "");
  return [el("a", { href: `#/rules/${encodeURIComponent(near.rule)}` }, near.rule), ` ${file} · ${near.sheet} · ${header} ${cell}`];
}

/** The near misses of one form. */
export class Nears {
  /** @param show brings the cell of one into view */
  constructor(whyNot, assessment, show) {
    this.show = show;
    this.all = whyNot
      .filter((near) => near.index === assessment.index)
      .map((near) => ({ ...near, field: pointer(near, Object.keys(near.cells)[0]) }))
      // Those that missed by a number tell most.
      .sort((a, b) => Number(b.gap !== undefined) - Number(a.gap !== undefined) || Number(a.gap ?? 0) - Number(b.gap ?? 0));
  }

  /** Those about the same indicator as a finding. */
  beside(finding) {
    const [, row] = finding.field.match(/^(\/indicators\/\d+)/) ?? [];
    const some = row ? this.all.filter((near) => near.field.startsWith(`${row}/`)) : [];
    return (
      some.length > 0 &&
      el(
        "div",
        { class: "line" },
        el("dt", {}, t("nearHere")),
        el("dd", {}, el("ul", {}, some.map((near) => el("li", {}, `${titles.get(near.check) ?? near.check}：${told(near)}`)))),
      )
    );
  }

  section() {
    const byNumber = this.all.filter((near) => near.gap !== undefined);
    const byWords = this.all.filter((near) => near.gap === undefined);
    const list = (some) => some.length > 0 && el("ul", {}, some.map((near) => this.item(near)));
    return (
      this.all.length > 0 &&
      el(
        "details",
        { class: "nears" },
        el("summary", {}, t("nears"), " ", el("span", { class: "faint" }, String(this.all.length))),
        el("p", { class: "faint" }, t("nearsHint")),
        list(byNumber),
        byWords.length > 0 &&
          el("details", { class: "words", open: byNumber.length === 0 }, el("summary", {}, t("nearWords", byWords.length)), list(byWords)),
      )
    );
  }

  item(near) {
    return el(
      "li",
      {},
      el("b", {}, titles.get(near.check) ?? near.check),
      el("p", {}, told(near)),
      el(
        "p",
        { class: "faint" },
        source(near),
        " ",
        near.field ? button(t("showInForm"), () => this.show(near), { class: "link" }) : "",
      ),
    );
  }
}
