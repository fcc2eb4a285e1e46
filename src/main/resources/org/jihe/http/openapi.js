"use strict";

// Writes the description as text nodes only: nothing of it is ever read as markup.
function element(name, text, parent, className) {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (className) node.className = className;
  parent.append(node);
  return node;
}

function resolved(document, value) {
  if (!value.$ref || !value.$ref.startsWith("#/")) return value;
  return value.$ref.slice(2).split("/").reduce((node, key) => node[key], document);
}

function examples(content, parent) {
  for (const [type, media] of Object.entries(content || {})) {
    for (const example of Object.values(media.examples || {})) {
      const details = element("details", undefined, parent);
      element("summary", `${type} · ${example.summary || "example"}`, details);
      const value = example.value;
      element("pre", typeof value === "string" ? value : JSON.stringify(value, null, 2), details);
    }
  }
}

function operation(document, method, path, described, parent) {
  const heading = element("h3", undefined, parent);
  element("code", method.toUpperCase(), heading, method);
  heading.append(" ");
  element("code", path, heading);
  element("p", described.summary, parent).style.fontWeight = "bold";
  if (described.description) element("p", described.description, parent);
  for (const parameter of described.parameters || []) {
    element("p", `${parameter.in} ${parameter.name}: ${parameter.description}`, parent);
  }
  if (described.requestBody) {
    const types = Object.keys(described.requestBody.content);
    element("p", `Takes ${types.join(", ")}`, parent);
    examples(described.requestBody.content, parent);
  }
  const table = element("table", undefined, parent);
  for (const [status, value] of Object.entries(described.responses)) {
    const response = resolved(document, value);
    const row = element("tr", undefined, table);
    element("th", status, row);
    element("td", response.description, row);
    const cell = element("td", Object.keys(response.content || {}).join(", "), row);
    examples(response.content, cell);
  }
}

async function show() {
  const main = window.document.getElementById("description");
  const description = await (await fetch("openapi.json")).json();
  main.textContent = "";
  element("p", description.info.description, main);
  for (const tag of description.tags) {
    element("h2", tag.description, main);
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, described] of Object.entries(methods)) {
        if (described.tags.includes(tag.name)) operation(description, method, path, described, main);
      }
    }
  }
}

show();
