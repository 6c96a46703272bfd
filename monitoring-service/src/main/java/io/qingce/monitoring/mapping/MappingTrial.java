package io.qingce.monitoring.mapping;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that need not be stored, with the beginning of a table on which it is tried.
 *
 * @param mapping as it would be put
 * @param table the first bytes of the file as they stand in it, in Base64
 */
@Schema(description = "A mapping and a table to try it on 映射与样表.")
public record MappingTrial(
        @NotNull @Valid @Nullable MappingDocument mapping,

        @NotNull
        @Size(max = MappingTrial.MOST)
        @Schema(format = "byte", description = "The first bytes of the file as they stand in it, in Base64.")
        @Nullable
        String table) {

    /** Characters of the table: those of 192 KiB. */
    static final int MOST = 262_144;

    /** @throws ProblemException 422 if the table is not in Base64 */
    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(Objects.requireNonNull(table));
        } catch (IllegalArgumentException no) {
            throw ProblemException.ofMember(
                    "table", "not-base64", Words.both("须为Base64编码。", "It has to be in Base64."));
        }
    }
}
