package io.qingce.report.accesskey;

import io.qingce.chassis.accesskey.AccessKeyResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has a key for report-service. */
@Tag(name = "access-keys", description = "接口密钥")
@Path("/api/access-keys/report")
public class ReportAccessKeyResource extends AccessKeyResource {}
