package io.qingce.plan.trail;

import io.qingce.chassis.audit.AuditResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what in plan-service. */
@Tag(name = "audit", description = "审计")
@Path("/api/audit/plan")
public class PlanAuditResource extends AuditResource {}
