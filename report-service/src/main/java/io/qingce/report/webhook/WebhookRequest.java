package io.qingce.report.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is asked for.
 *
 * @param url where messages are posted, http or https, at most 2000 characters
 * @param secret {@code whsec_} and the base64 of 24 to 64 bytes; made up and answered once if absent
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 */
public record WebhookRequest(
        @Schema(examples = "https://oa.example.gov.cn/qingce") @Nullable
        String url,

        @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") @Nullable
        String secret,

        @Schema(examples = "[\"report.attainment-changed.v1\"]") @Nullable
        List<@Nullable String> types,

        @Nullable List<@Nullable String> plans) {}
