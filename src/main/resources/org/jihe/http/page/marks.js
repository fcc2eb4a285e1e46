// Where on a form findings stand: which cell, and which words in it.
import { SEVERITIES } from "./findings.js";

/** Where on the form a finding belongs: its field, the row or table around it, else a part of it. */
export function placed(finding, keys) {
  for (let field = finding.field; field; field = field.slice(0, field.lastIndexOf("/"))) {
    if (keys.has(field)) {
      return field;
    }
  }
  if (finding.field) {
    for (const key of keys) {
      if (key.startsWith(`${finding.field}/`)) {
        return key;
      }
    }
  }
  return "";
}

/** How grave the gravest of some findings is, as a style. */
export function gravest(notes) {
  return SEVERITIES.find((s) => notes.some((n) => n.finding.severity === s)).toLowerCase();
}

/** The text of a field, with the words marked that findings quote. */
export function pieces(text, notes) {
  const spans = [];
  for (const note of notes) {
    const quote = note.finding.place.quote;
    const same = spans.filter((s) => s.note.finding.check === note.finding.check && s.quote === quote);
    const from = same.length > 0 ? same[same.length - 1].end : 0;
    let start = quote ? text.indexOf(quote, from) : -1;
    if (quote && start < 0) {
      start = text.indexOf(quote);
    }
    if (start >= 0) {
      spans.push({ start, end: start + quote.length, quote, note });
    }
  }
  const cuts = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i];
    const over = spans.filter((s) => s.start <= start && s.end >= end).map((s) => s.note);
    return { text: text.slice(start, end), over, ending: spans.filter((s) => s.end === end).map((s) => s.note) };
  });
}
