// What to note of rules: rows that repeat, contradict or cover each other, and gaps between them.
import { el, paged } from "./dom.js";
import { t } from "./words.js";

/** What to note of rules. */
export function noteList(notes) {
  if (notes.length === 0) {
    return el("p", { class: "faint" }, t("noNotes"));
  }
  const kinds = { duplicate: "重复", conflict: "冲突", shadowed: "被遮盖", never: "永不起作用", overlap: "重叠", gap: "缺口" };
  return paged(
    notes,
    40,
    (some) =>
      el(
        "ul",
        { class: "notes" },
        some.map((note) =>
          el(
            "li",
            {},
            el("span", { class: `chip ${note.kind}` }, kinds[note.kind] ?? note.kind),
            ` ${note.message}`,
            note.witness ? el("p", { class: "faint" }, `${t("witness")}：${note.witness}`) : null,
            el("p", { class: "faint" }, note.rows.map((row) => [el("a", { href: `#/rules/${encodeURIComponent(row.id)}` }, row.id), ` ${row.file} ${row.sheet}!${Object.values(row.cells).join("、")} `])),
            note.remedy ? el("p", {}, `${t("remedy")}：${note.remedy}`) : null,
          ),
        ),
      ),
    (n) => t("more", n),
  );
}
