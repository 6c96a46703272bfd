package io.qingce.monitoring.event;

import io.qingce.chassis.language.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reference to evidence that is kept elsewhere.
 *
 * @param sha256 by which the document can be recognised
 */
@Schema(name = "EventEvidence", description = "A reference to evidence 佐证材料, such as a satellite picture.")
public record Evidence(
        @NotBlank @Size(max = 1000) String description,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "请填http或https地址。" + Words.BETWEEN + "an http or https address")
        @Nullable
        String url,

        @Pattern(
                regexp = "[0-9a-f]{64}",
                message = "64位小写十六进制数。" + Words.BETWEEN + "64 hexadecimal digits in small letters")
        @Nullable
        String sha256) {}
