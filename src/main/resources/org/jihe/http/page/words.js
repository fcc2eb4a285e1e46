// In which language the page speaks, and what it says.
import { ZH } from "./words-zh.js";
import { EN } from "./words-en.js";

let chosen = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh";

export function language() {
  return chosen;
}

export function choose(lang) {
  chosen = lang;
  const address = new URL(location.href);
  if (lang === "en") {
    address.searchParams.set("lang", "en");
  } else {
    address.searchParams.delete("lang");
  }
  history.replaceState(null, "", address);
}

/** A word or sentence; those with blanks are filled in with the arguments. */
export function t(key, ...args) {
  const word = (chosen === "en" ? EN : ZH)[key];
  return typeof word === "function" ? word(...args) : word;
}
