// Asks every operation that reads, with what the installation has, until 1,000 answers are held against their description.
// Arguments: the address, and the folder of the contracts. What the installation has is learned from its lists.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";

const [base, contracts] = process.argv.slice(2);
const ENOUGH = 1000;
const description = parse(readFileSync(join(contracts, "openapi/qingce.yaml"), "utf8"));
const ajv = formats(new Ajv({ strict: false, allErrors: true, validateSchema: false }));
ajv.addSchema(description, "qingce");

const lists = new Map();
async function items(address) {
  if (!lists.has(address)) lists.set(address, (await (await fetch(base + address)).json()).items ?? []);
  return lists.get(address);
}

const sites = await items("/api/sites?limit=50");
const known = {
  plan: (await items("/api/plans?limit=20")).map((plan) => plan.plan),
  site: sites.map((site) => site.code),
  region: [...new Set(sites.map((site) => site.region))],
  year: ["2024", "2025"],
  from: ["2024-01-01", "2025-03-01"],
  to: ["2024-12-31", "2025-03-31"],
  period: ["2024", "2025-Q1", "2025-03"],
  group: ["168"],
};
// Readings are asked for by moments, the days of statistics by days.
const moment = { from: "2025-03-01T00:00:00+08:00", to: "2025-03-03T00:00:00+08:00", changedSince: "2025-03-01T00:00:00+08:00" };

let asked = 0;
const statuses = {};
const findings = new Set();
const never = new Set();
const operations = Object.entries(description.paths)
  .filter(([path, item]) => item.get && !path.endsWith("/stream"))
  .map(([path, item]) => [path, item.get]);
for (let round = 0; asked < ENOUGH; round++) {
  for (const [path, operation] of operations) await ask(path, operation, round);
}

async function ask(path, operation, round) {
  const address = await addressOf(path, operation, round);
  const answer = await fetch(base + address, { headers: { Accept: "application/json, application/problem+json, */*;q=0.1", "Accept-Language": round % 2 ? "en" : "zh" } });
  const type = (answer.headers.get("content-type") ?? "").split(";")[0];
  const text = await answer.text();
  asked++;
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  if (answer.status < 300) never.delete(path);
  else if (round === 0) never.add(path);
  const found = problem(path, operation, answer.status, type, text);
  if (found) findings.add(`GET ${address}: ${answer.status} ${found}`);
}

// Who is named in a path is taken from the list that the path before the name gives, if it gives one.
async function addressOf(path, operation, round) {
  let address = path;
  const query = new URLSearchParams();
  for (const [name] of path.matchAll(/\{\w+\}/g)) {
    const before = address.slice(0, address.indexOf(name) - 1);
    const listed = description.paths[path.slice(0, path.indexOf(name) - 1)]?.get && !known[name.slice(1, -1)] ? await items(before) : [];
    const item = listed[round % listed.length];
    const own = item?.[name.slice(1, -1)];
    const named = item && (own?.id ?? own ?? item.id ?? item.code ?? item.name ?? item.revision);
    address = address.replace(name, encodeURIComponent(named ?? value({ name: name.slice(1, -1), required: true }, path, round)));
  }
  for (const given of operation.parameters ?? []) {
    const parameter = given.$ref ? description.components.parameters[given.$ref.split("/").pop()] : given;
    if (parameter.name === "target" && query.has("plan")) {
      const targets = await items(`/api/plans/${query.get("plan")}/targets`);
      query.set("target", targets[round % targets.length].id);
      continue;
    }
    const wanted = parameter.required || ["plan", "region"].includes(parameter.name);
    if (parameter.in === "query" && (wanted || (round + parameter.name.length) % 5 === 0)) {
      const some = value(parameter, path, round);
      if (some !== undefined) query.set(parameter.name, some);
    }
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

function value(parameter, path, round) {
  const schema = parameter.schema?.$ref ? description.components.schemas[parameter.schema.$ref.split("/").pop()] : (parameter.schema ?? {});
  const pool =
    (/^.api.(observations|feeds|deliveries|quality)/.test(path) && moment[parameter.name] && [moment[parameter.name]]) ||
    known[parameter.name] ||
    schema.enum ||
    schema.examples ||
    (schema.default !== undefined && [schema.default]) ||
    [parameter.required ? "1" : undefined];
  return pool[round % pool.length];
}

function problem(path, operation, status, type, text) {
  const response = operation.responses[status] ?? operation.responses.default;
  if (!response) return "is not described";
  const resolved = response.$ref ? description.components.responses[response.$ref.split("/").pop()] : response;
  if (!resolved.content) return text === "" ? "" : "has a body that is not described";
  if (!resolved.content[type]) return `comes as ${type}, described is ${Object.keys(resolved.content)}`;
  if (!type.endsWith("json")) return "";
  const at = ["paths", path, "get", "responses", String(operation.responses[status] ? status : "default"), "content", type, "schema"];
  const pointer = at.map((name) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const valid = ajv.getSchema(`qingce#/${pointer}`) ?? ajv.compile({ $ref: `qingce#/${pointer}` });
  return valid(JSON.parse(text)) ? "" : ajv.errorsText(valid.errors).slice(0, 300);
}

console.log(`${asked} answers`, statuses);
if (never.size > 0) console.log("never with success:", [...never].join(" "));
findings.forEach((finding) => console.log(finding));
process.exit(findings.size === 0 ? 0 : 1);
