package io.qingce.plan.reporting.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that proves a submission (佐证材料).
 *
 * @param id its number
 * @param name name under which it was uploaded
 * @param mediaType type by its content
 * @param size in bytes
 * @param sha256 hash in hexadecimal digits
 * @param actor who uploaded it
 * @param at when
 */
@Schema(
        name = "Evidence",
        requiredProperties = {"id", "name", "mediaType", "size", "sha256", "actor", "at"})
public record EvidenceResponse(
        long id, String name, String mediaType, long size, String sha256, String actor, Instant at) {}
