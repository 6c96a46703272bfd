// What changed of the targets, from the first change on and as it comes: kafkajs without plug-ins. Arguments: the broker, and the group,
// which goes on where it was.
import { Kafka, logLevel } from "kafkajs";

const kafka = new Kafka({ clientId: "changes", brokers: [process.argv[2] ?? "localhost:9092"], logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: process.argv[3] ?? "changes" });
await consumer.connect();
await consumer.subscribe({ topic: "report.attainment-changed.v1", fromBeginning: true });

// Delivery is at least once: of each key the highest revision counts, whatever comes again.
const known = new Map();
await consumer.run({
  eachMessage: async ({ message }) => {
    const key = message.key.toString();
    const change = JSON.parse(message.value.toString());
    if (change.revision <= (known.get(key) ?? 0)) return;
    known.set(key, change.revision);
    console.log(message.headers.ce_source.toString(), key, change.name, change.before?.statusText ?? "-", "→", change.after?.statusText ?? "-");
  },
});
