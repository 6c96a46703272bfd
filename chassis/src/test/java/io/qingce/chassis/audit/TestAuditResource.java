package io.qingce.chassis.audit;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audited")
@Tag(name = "audit")
public class TestAuditResource extends AuditResource {}
