package io.qingce.monitoring.trail;

import io.qingce.chassis.audit.AuditResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what in monitoring-service. */
@Tag(name = "audit", description = "审计")
@Path("/api/audit/monitoring")
public class MonitoringAuditResource extends AuditResource {}
