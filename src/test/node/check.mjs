// Reads diagrams with the tools that they are written for: node check.mjs FILE.mmd FILE.dbml ...
// Prints a line for each file: how many tables, columns and relations the tool found, or what it complains about.
import { readFileSync } from "node:fs";

let mermaid;

// Mermaid expects a browser, even where it only parses.
async function loadMermaid() {
  const { JSDOM } = await import("jsdom");
  globalThis.window = new JSDOM("").window;
  globalThis.document = globalThis.window.document;
  const loaded = (await import("mermaid")).default;
  loaded.initialize({ startOnLoad: false, maxTextSize: 100_000_000, maxEdges: 1_000_000 });
  return loaded;
}

async function readMermaid(text) {
  mermaid ??= await loadMermaid();
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const entities = [...db.getEntities().values()];
  return counts(entities.map((entity) => entity.attributes), db.getRelationships());
}

async function readDbml(text) {
  const { Parser } = await import("@dbml/core");
  const { schemas } = new Parser().parse(text, "dbmlv2");
  return counts(
    schemas.flatMap((schema) => schema.tables.map((table) => table.fields)),
    schemas.flatMap((schema) => schema.refs));
}

function counts(columnsOfTables, relations) {
  return `${columnsOfTables.length} tables, ${columnsOfTables.flat().length} columns, ${relations.length} relations`;
}

function complaint(error) {
  const places = error.diags?.map(({ location, message }) => `${location.start.line}: ${message}`);
  return `error: ${places?.join("; ") ?? error.message}`.replaceAll("\n", " ");
}

for (const file of process.argv.slice(2)) {
  try {
    const text = readFileSync(file, "utf8");
    console.log(await (file.endsWith(".dbml") ? readDbml(text) : readMermaid(text)));
  } catch (error) {
    console.log(complaint(error));
  }
}
process.exit(0);
