package io.qingce.report.signoff;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures to sign.
 *
 * @param figures the parameters by which they are asked for: of statistics region or site, period or from and to, edition,
 *     version, events, compare; of attainment plan and through
 * @param signedBy who signs 签发人
 * @param note remark 备注
 */
public record SignOffRequest(
        @NotEmpty @JsonSetter(contentNulls = Nulls.FAIL) Map<String, String> figures,
        @NotBlank @Size(max = 128) String signedBy,
        @Nullable @Size(max = 1000) String note) {}
