// Builds elements. Every text goes in as text: what a form says is never taken for markup.
const SVG = "http://www.w3.org/2000/svg";

function fill(node, props, children) {
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key === "on") {
      for (const [event, heard] of Object.entries(value)) {
        node.addEventListener(event, heard);
      }
    } else if (key === "data") {
      Object.assign(node.dataset, value);
    } else {
      node.setAttribute(key, value === true ? "" : String(value));
    }
  }
  add(node, children);
  return node;
}

function add(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) {
      node.append(child instanceof Node ? child : shown(String(child)));
    }
  }
}

/** An element with attributes, listeners (`on`), data and children; children may be nested lists. */
export function el(tag, props, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for drawings. */
export function svg(tag, props, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** Puts children in the place of all there were. */
export function put(node, ...children) {
  node.replaceChildren();
  add(node, children);
  return node;
}

/** Marks that turn the direction of text, or drive a terminal, could hide what is written. */
export function shown(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\u0080-\u009F]/g, "\uFFFD")
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
}

export function button(text, pressed, props) {
  return el("button", { type: "button", ...props, on: { click: pressed } }, text);
}

/** Tells those who listen rather than look. */
export function say(text) {
  document.getElementById("said").textContent = text;
}

/** Hands the browser a file to save. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A list of which only so many are shown until more are asked for. */
export function paged(items, size, make, more) {
  const box = el("div", { class: "paged" });
  let from = 0;
  const further = button("", () => show(true), { class: "more" });
  function show(asked) {
    const next = items.slice(from, from + size);
    from += next.length;
    const made = make(next);
    further.remove();
    add(box, [made]);
    if (from < items.length) {
      further.textContent = more(items.length - from);
      box.append(further);
      if (asked) {
        further.focus({ preventScroll: true });
      }
    }
  }
  show(false);
  return box;
}
