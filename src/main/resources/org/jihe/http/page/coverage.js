// Which rows of the rulebook the service's fixtures exercise: asked for, followed, shown in words and colours.
import { button, el, put, say, svg } from "./dom.js";
import { t } from "./words.js";
import { call } from "./service.js";

const PATH = "v1/rules/coverage";
const REACHES = ["fired", "near", "never"];

/** The coverage of the rulebook in force, as far as it is known. */
export class Coverage {
  constructor() {
    this.told = { state: "none" };
    this.rows = new Map();
    this.chosen = new Set(REACHES);
  }

  isKnown() {
    return this.told.state === "done";
  }

  of(rule) {
    return this.rows.get(`${rule.file} ${rule.sheet} ${rule.id}`);
  }

  style(rule) {
    const row = this.of(rule);
    return row ? `reach-${row.reach}` : "";
  }

  chip(rule) {
    const row = this.of(rule);
    return row && el("span", { class: `chip reach ${row.reach}`, title: t("reachHint")[row.reach] }, t("reach")[row.reach]);
  }

  /** What is behind a rule's colour. */
  about(rule) {
    const row = this.of(rule);
    if (!row) {
      return null;
    }
    const words = Object.entries(row.unseenWords ?? {}).map(([cell, some]) => `${cell} ${some.join("、")}`);
    return el(
      "p",
      { class: "faint" },
      `${t("coverage")}：${t("reachHint")[row.reach]}`,
      row.by ? `（${t("reachBy")} ${row.by}）` : "",
      words.length > 0 ? `；${t("unseenWords")}：${words.join("；")}` : "",
    );
  }

  meets(rule) {
    const row = this.of(rule);
    return !this.isKnown() || this.chosen.size === REACHES.length || (row !== undefined && this.chosen.has(row.reach));
  }

  /** Shows how things stand; `redraw` is called when rules look otherwise. */
  async show(place, redraw) {
    this.place = place;
    this.redraw = redraw;
    this.told = { state: "none" };
    this.rows = new Map();
    await this.ask();
  }

  async ask(method) {
    const place = this.place;
    try {
      const told = await (await call(PATH, method ? { method } : {})).json();
      if (place === this.place) {
        this.take(told);
      }
    } catch (refusal) {
      put(place, el("span", { class: "bad", role: "alert" }, `${refusal.message} ${refusal.detail ?? ""}`), " ", this.starter());
    }
  }

  take(told) {
    const news = told.state !== this.told.state || told.rulebook !== this.told.rulebook;
    this.told = told;
    if (told.state === "done") {
      this.rows = new Map(told.list.map((row) => [`${row.file} ${row.sheet} ${row.id}`, row]));
    } else {
      this.rows = new Map();
    }
    if (told.state === "running") {
      this.running(told, news);
      const place = this.place;
      setTimeout(() => place === this.place && place.isConnected && this.ask(), 700);
      return;
    }
    this.draw();
    if (news) {
      this.redraw();
      say(this.words());
    }
  }

  words() {
    const told = this.told;
    return {
      none: () => "",
      stopped: () => t("coverageStopped"),
      noFixtures: () => t("coverageNone"),
      failed: () => t("coverageFailed", told.id),
      done: () => t("coverageSum", told),
    }[told.state]();
  }

  starter() {
    return button(t("coverageStart"), () => this.ask("POST"), { id: "coverage-start", title: t("coverageHint") });
  }

  running(told, first) {
    if (first) {
      this.bar = el("progress", { "aria-label": t("coverage") });
      this.far = el("span", { class: "faint" });
      put(this.place, this.bar, " ", this.far, " ", button(t("cancel"), () => this.ask("DELETE"), { id: "coverage-stop" }));
    }
    if (told.steps > 0) {
      this.bar.max = told.steps;
      this.bar.value = told.done;
      this.far.textContent = t("coverageRunning", told.part, told.done, told.steps);
    }
  }

  draw() {
    const told = this.told;
    if (told.state !== "done") {
      put(this.place, this.starter(), " ", el("span", { class: told.state === "failed" ? "bad" : "faint" }, this.words() || t("coverageHint")));
      return;
    }
    const counts = { fired: told.fired, near: told.near, never: told.rows - told.fired - told.near };
    put(
      this.place,
      el("span", {}, t("coverage"), "："),
      el("span", { role: "group", "aria-label": t("coverage"), class: "toggles" }, REACHES.map((reach) => this.toggle(reach, counts[reach]))),
      this.chart(counts, told.rows),
      el("span", { class: "faint" }, t("coverageSum", told)),
    );
  }

  toggle(reach, count) {
    return button(
      [t("reach")[reach], " ", el("b", {}, String(count))],
      () => {
        this.chosen.has(reach) ? this.chosen.delete(reach) : this.chosen.add(reach);
        this.draw();
        this.place.querySelector(`[data-reach=${reach}]`).focus();
        this.redraw();
      },
      {
        class: `toggle reach ${reach}`,
        "aria-pressed": String(this.chosen.has(reach)),
        title: t("reachHint")[reach],
        "data-reach": reach,
      },
    );
  }

  chart(counts, all) {
    let from = 0;
    const parts = REACHES.map((reach) => {
      const width = (100 * counts[reach]) / Math.max(1, all);
      const part = svg("rect", { class: `reach-${reach}`, x: from, y: 0, width, height: 10 });
      from += width;
      return part;
    });
    const label = t("coverageOf", counts.fired, counts.near, counts.never);
    return svg("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": label }, parts);
  }
}
