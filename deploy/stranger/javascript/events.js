// Reads every topic of contracts/topics.yaml from its beginning to its end and holds each event against contracts/events and against
// the headers that contracts/asyncapi.yaml promises. Arguments: the broker, and the folder of the contracts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { Kafka, logLevel } from "kafkajs";
import { parse } from "yaml";

const [broker, contracts] = process.argv.slice(2);
const yaml = (file) => parse(readFileSync(join(contracts, file), "utf8"));
const topics = Object.keys(yaml("topics.yaml").topics);

const ajv = formats(new Ajv({ strict: false, allErrors: true }));
ajv.addSchema(JSON.parse(readFileSync(join(contracts, "plan-document.v1.schema.json"), "utf8")));
const headersOf = ajv.compile(yaml("asyncapi.yaml").components.schemas.cloudEvent);
const payloadOf = Object.fromEntries(
  topics.map((topic) => [topic, ajv.compile(JSON.parse(readFileSync(join(contracts, `events/${topic}.schema.json`), "utf8")))]),
);

const kafka = new Kafka({ clientId: "stranger", brokers: [broker], logLevel: logLevel.ERROR });
const admin = kafka.admin();
await admin.connect();
const left = new Map();
for (const topic of topics) {
  for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
    if (high !== low) left.set(`${topic}/${partition}`, BigInt(high));
  }
}
await admin.disconnect();

const seen = Object.fromEntries(topics.map((topic) => [topic, 0]));
const findings = [];
const groupId = `stranger-${Date.now()}`;
const consumer = kafka.consumer({ groupId });
await consumer.connect();
await consumer.subscribe({ topics, fromBeginning: true });
await new Promise((resolve, reject) => {
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
  if (left.size === 0) resolve();
  consumer
    .run({
      eachMessage: async ({ topic, partition, message }) => {
        seen[topic]++;
        check(topic, message);
        const place = `${topic}/${partition}`;
        if (left.has(place) && BigInt(message.offset) + 1n >= left.get(place)) left.delete(place);
        if (left.size === 0) resolve();
      },
    })
    .catch(reject);
});
await consumer.disconnect();

function check(topic, message) {
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
  const found = (what) => findings.push(`${topic} ${message.offset}: ${what}`);
  if (!headersOf(headers)) found(`headers: ${ajv.errorsText(headersOf.errors)}`);
  if (headers.ce_type !== topic) found(`ce_type is ${headers.ce_type}`);
  if (headers.ce_subject !== message.key.toString()) found(`ce_subject is ${headers.ce_subject}, the key ${message.key}`);
  if (headers.ce_dataschema !== payloadOf[topic].schema.$id) found(`ce_dataschema is ${headers.ce_dataschema}`);
  if (!payloadOf[topic](JSON.parse(message.value.toString()))) found(ajv.errorsText(payloadOf[topic].errors));
}

console.log(seen);
findings.slice(0, 20).forEach((finding) => console.log(finding));
process.exit(findings.length === 0 ? 0 : 1);
