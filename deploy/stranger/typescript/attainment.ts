// How the targets of a plan stand, and a reading that is posted: with a client that is generated from contracts/openapi/qingce.yaml.
import createClient from "openapi-fetch";
import type { components, paths } from "./qingce.d.ts";

const qingce = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.argv[2] ?? "http://localhost:8080", headers: { "Accept-Language": "en" } });

const { data: plans, error } = await qingce.GET("/api/plans", { params: { query: { limit: 5 } } });
if (error) throw new Error(error.title);
for (const plan of plans.items) {
  const { data: attainment } = await qingce.GET("/api/attainment", { params: { query: { plan: plan.plan } } });
  for (const target of attainment?.items ?? []) console.log(plan.plan, target.name, target.statusText, target.value ?? "");
}

const hour: components["schemas"]["ObservationRequest"] = {
  site: "1001A",
  periodEnd: "2026-01-01T01:00:00+08:00",
  values: { "PM2.5": 35, O3: null },
};
const posted = await qingce.POST("/api/observations", { body: hour });
console.log(posted.data?.counts ?? posted.error?.title);
