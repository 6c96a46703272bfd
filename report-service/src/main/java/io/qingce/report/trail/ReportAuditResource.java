package io.qingce.report.trail;

import io.qingce.chassis.audit.AuditResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what in report-service. */
@Tag(name = "audit", description = "审计")
@Path("/api/audit/report")
public class ReportAuditResource extends AuditResource {}
