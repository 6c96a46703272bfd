package io.qingce.chassis.accesskey;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/access-keys")
@Tag(name = "access-keys")
public class TestAccessKeyResource extends AccessKeyResource {}
