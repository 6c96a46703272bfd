package io.qingce.report.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is asked for.
 *
 * @param url where messages are posted, http or https
 * @param secret key of the signature, 24 to 200 characters; made up and answered once if absent
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 */
public record WebhookRequest(
        @Schema(examples = "https://oa.example.gov.cn/qingce") @Nullable
        String url,

        @Nullable String secret,

        @Schema(examples = "report.attainment-changed.v1") @Nullable
        List<String> types,

        @Nullable List<String> plans) {}
