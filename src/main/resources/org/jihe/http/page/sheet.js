// A form as it was filed and the list of its findings; a click on either shows the other.
import { button, el, put } from "./dom.js";
import { t } from "./words.js";
import { body, filters, headline, meets, opened, SEVERITIES, style } from "./findings.js";
import { address } from "./assessed.js";
import { gravest, pieces, placed } from "./marks.js";
import { Nears } from "./nears.js";

/** The form, its findings, and what is chosen of them. */
export class Sheet {
  constructor(entry, assessment) {
    this.entry = entry;
    this.assessment = assessment;
    const across = entry.report.crossFindings.filter((f) => f.declarations?.includes(assessment.index));
    const order = (n) => SEVERITIES.indexOf(n.finding.severity);
    this.notes = [
      ...assessment.findings.map((finding) => ({ finding, across: false })),
      ...across.map((finding) => ({ finding: { ...finding, field: "" }, across: true })),
    ].sort((a, b) => order(a) - order(b));
    this.notes.forEach((note, i) => (note.number = i + 1));
    this.places = new Map();
    this.cells = new Map();
    this.nears = new Nears(entry.report.whyNot ?? [], assessment, (near) => this.showCell(near));
    this.keys = this.pointers();
    this.notes.forEach((note) => {
      note.at = placed(note.finding, this.keys);
      note.missing = note.at === "" && note.finding.field !== "" && Boolean(note.finding.place.label);
    });
  }

  pointers() {
    const form = this.assessment.form;
    const keys = new Set();
    [...form.fields, ...form.below].forEach((f) => keys.add(f.field));
    for (const grid of form.grids) {
      keys.add(grid.field);
      grid.rows.forEach((row) => {
        row.cells.filter((c) => c.presence !== "absent").forEach((c) => keys.add(c.field));
        keys.add(row.field);
      });
    }
    return keys;
  }

  at(key) {
    return this.notes.filter((note) => note.at === key && !note.missing);
  }

  badge(note) {
    const label = `${t("go", note.number)}：${t("severity")[note.finding.severity]} ${note.finding.message}`;
    return button(String(note.number), () => this.choose(note, "list"), {
      class: `badge ${style(note.finding)}`,
      "aria-label": label,
      title: note.finding.message,
      data: { note: note.number },
    });
  }

  cell(tag, entry, notes, props) {
    const node = el(tag, {
      ...props,
      class: `filed ${props?.class ?? ""} ${notes.length > 0 ? `noted ${gravest(notes)}` : ""}`,
    });
    const told = new Set();
    const text = pieces(entry.text, notes).map((piece) => {
      piece.ending.forEach((note) => told.add(note));
      return piece.over.length > 0
        ? [
            el(
              "mark",
              { class: gravest(piece.over), on: { click: () => this.choose(piece.over[0], "list") } },
              piece.text,
            ),
            piece.ending.map((note) => this.badge(note)),
          ]
        : piece.text;
    });
    put(
      node,
      text,
      entry.presence === "blank" && el("span", { class: "faint" }, t("blank")),
      entry.presence === "absent" && el("span", { class: "faint" }, t("absent")),
      entry.presence === "unreadable" && el("span", { class: "bad" }, t("unreadable")),
      entry.presence === "unknown" && el("span", { class: "bad" }, t("unknown")),
      notes.filter((note) => !told.has(note)).map((note) => this.badge(note)),
    );
    notes.forEach((note) => this.places.set(note, node));
    this.cells.set(entry.field, node);
    return node;
  }

  field(entry) {
    const usual = entry.label.includes(entry.name) ? null : el("small", {}, entry.name);
    return el("tr", {}, el("th", { scope: "row" }, entry.label, usual), this.cell("td", entry, this.at(entry.field)));
  }

  missing() {
    return this.notes
      .filter((note) => note.missing)
      .map((note) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, note.finding.place.label),
          this.cell("td", { text: "", presence: "absent" }, [note]),
        ),
      );
  }

  fields(fields, last) {
    const rows = [fields.map((f) => this.field(f)), last];
    return (
      rows.flat().length > 0 &&
      el(
        "table",
        { class: "sheet", "aria-label": t("asFiled") },
        el("colgroup", {}, el("col", { class: "label" }), el("col")),
        el("tbody", {}, rows),
      )
    );
  }

  grid(grid) {
    const used = grid.headers.map((_, i) => i).filter((i) => grid.rows.some((r) => r.cells[i].presence !== "absent"));
    const about = this.at(grid.field);
    const caption = el("caption", { class: about.length > 0 ? `noted ${gravest(about)}` : "" }, grid.title, about.map((n) => this.badge(n)));
    about.forEach((note) => this.places.set(note, caption));
    return el(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": grid.title },
      el(
        "table",
        { class: "sheet grid" },
        caption,
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("numberHead")), used.map((i) => el("th", { scope: "col" }, grid.headers[i])))),
        el("tbody", {}, grid.rows.map((row) => this.row(row, used))),
      ),
    );
  }

  row(row, used) {
    const about = this.at(row.field);
    return el(
      "tr",
      {},
      el("td", { class: "ordinal" }, String(row.number)),
      used.map((i, position) => {
        const cell = row.cells[i];
        const own = this.at(cell.field);
        const tag = position === 0 ? "th" : "td";
        return this.cell(tag, cell, position === 0 ? [...about, ...own] : own, tag === "th" ? { scope: "row" } : {});
      }),
    );
  }

  form() {
    const form = this.assessment.form;
    const whole = this.notes.filter((note) => note.at === "" && !note.missing);
    const banner =
      whole.length > 0 &&
      el("p", { class: `whole noted ${gravest(whole)}` }, t("wholeForm"), " ", whole.map((n) => this.badge(n)));
    whole.forEach((note) => this.places.set(note, banner));
    return el(
      "section",
      { class: "paper", "aria-label": t("asFiled") },
      banner,
      this.fields(form.fields, this.missing()),
      form.grids.map((grid) => this.grid(grid)),
      this.fields(form.below, []),
    );
  }

  card(note) {
    const finding = note.finding;
    const others = (finding.declarations ?? []).filter((i) => i !== this.assessment.index);
    const involved =
      others.length > 0 &&
      el(
        "div",
        { class: "line" },
        el("dt", {}, note.across ? t("across") : t("involves")),
        el("dd", {}, others.map((i) => [el("a", { href: address(this.entry, i) }, t("form", i)), " "])),
      );
    note.card = el(
      "details",
      {
        class: `finding ${style(finding)}`,
        id: `n${note.number}`,
        on: { toggle: () => note.card.open && this.open(note) },
      },
      el("summary", {}, headline(finding, note.number), el("span", { class: "at" }, note.across ? t("across") : finding.place.label ?? "")),
      body(finding, [involved, this.nears.beside(finding)]),
      el("p", { class: "buttons" }, button(t("showInForm"), () => this.choose(note, "form"), { class: "quiet" })),
    );
    return note.card;
  }

  open(note) {
    if (printing) {
      return;
    }
    if (!note.read) {
      note.read = true;
      opened(note.card.querySelector(".about"), note.finding, this.entry.report.rulebook.version);
    }
    this.choose(note, "form");
  }

  list() {
    const cards = this.notes.map((note) => this.card(note));
    const none = el("p", { class: "faint" });
    const bar = filters(this.notes.map((n) => n.finding), () => this.filter(none));
    const box = el(
      "section",
      { class: "findings", id: "findings", tabindex: -1, "aria-label": t("findings"), on: { keydown: walk } },
      el("h2", {}, t("findings"), " ", el("span", { class: "faint" }, String(cards.length))),
      cards.length > 0 && bar,
      none,
      el("div", { class: "cards" }, cards),
      this.nears.section(),
    );
    this.filter(none);
    return box;
  }

  /** Leads the keyboard past the form. */
  enter() {
    const first = document.querySelector("#findings .finding:not(.out) summary") ?? document.getElementById("findings");
    first.focus();
  }

  filter(none) {
    let count = 0;
    for (const note of this.notes) {
      const out = !meets(note.finding);
      note.card.classList.toggle("out", out);
      count += out ? 0 : 1;
      this.places.get(note)?.querySelectorAll(`[data-note="${note.number}"]`).forEach((b) => b.classList.toggle("out", out));
    }
    none.textContent = this.notes.length === 0 ? t("noFindings") : count === 0 ? t("noneShown") : "";
  }

  /** Shows the cell of a near miss. */
  showCell(near) {
    const place = this.cells.get(near.field);
    document.querySelectorAll(".current").forEach((node) => node.classList.remove("current"));
    place?.classList.add("current");
    place?.scrollIntoView({ block: "center", behavior: gentle() });
  }

  /** Shows a finding and its place; `where` is the side to be brought into view. */
  choose(note, where) {
    const place = this.places.get(note);
    document.querySelectorAll(".current").forEach((node) => node.classList.remove("current"));
    place?.classList.add("current");
    note.card.classList.add("current");
    note.card.classList.remove("out");
    if (where === "list") {
      note.card.open = true;
      note.card.scrollIntoView({ block: "nearest", behavior: gentle() });
      note.card.querySelector("summary").focus({ preventScroll: true });
    } else {
      const small = place && place.offsetHeight < innerHeight / 2;
      place?.scrollIntoView({ block: small ? "center" : "nearest", behavior: gentle() });
    }
  }
}

/** The arrow keys lead from one finding to the next. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const card = event.target.closest?.("summary")?.parentElement;
  if (!step || !card?.matches(".finding")) {
    return;
  }
  const cards = [...card.parentElement.querySelectorAll(".finding:not(.out)")];
  const next = cards[cards.indexOf(card) + step];
  if (next) {
    event.preventDefault();
    next.querySelector("summary").focus();
  }
}

function gentle() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

// Paper opens nothing: what is printed is opened first.
let shut = [];
let printing = false;
window.addEventListener("beforeprint", () => {
  printing = true;
  shut = [...document.querySelectorAll(".form details:not([open])")];
  shut.forEach((d) => (d.open = true));
});
window.addEventListener("afterprint", () => {
  shut.forEach((d) => (d.open = false));
  printing = false;
});
