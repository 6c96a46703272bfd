package io.qingce.monitoring.accesskey;

import io.qingce.chassis.accesskey.AccessKeyResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has a key for monitoring-service. */
@Tag(name = "access-keys", description = "接口密钥")
@Path("/api/access-keys/monitoring")
public class MonitoringAccessKeyResource extends AccessKeyResource {}
