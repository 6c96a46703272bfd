package io.qingce.plan.superior;

import io.qingce.plan.document.TargetDocument.SuperiorValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that the superior authority sets (上级下达值), as it is received.
 *
 * @param value the number, with its decimals
 * @param words its words, in place of a number or beside it
 * @param year year for which it holds
 * @param subject what it holds for, such as a section
 * @param source document that sets it (文件名、文号)
 * @param receivedOn day on which it was received
 */
public record SuperiorValueRequest(
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable Integer year,
        @Nullable String subject,

        @NotBlank @Schema(example = "郑环文〔2023〕15号") String source,

        @NotNull LocalDate receivedOn) {

    SuperiorValue toValue() {
        return new SuperiorValue(value, words, year, subject, source, receivedOn);
    }
}
