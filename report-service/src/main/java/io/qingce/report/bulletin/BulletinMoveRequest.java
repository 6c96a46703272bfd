package io.qingce.report.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who moves a bulletin on.
 *
 * @param by name of who does it
 * @param note remark; of a withdrawal or a correction the reason, which has to be given
 */
public record BulletinMoveRequest(
        @NotBlank @Size(max = 128) String by,
        @Nullable @Size(max = 1000) String note) {}
