package io.qingce.monitoring.event;

import io.qingce.chassis.language.Words;
import io.qingce.standards.parameter.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is filed of an exceptional event. A put replaces it whole. May be invalid until it has been validated. */
@Schema(name = "ExceptionalEventFiling", description = "What is filed 申报 of an exceptional event 例外事件.")
public record FilingRequest(
        @NotNull EventKind kind,

        @Size(max = 500) @Schema(description = "Full printed names of the regions affected: every air site of theirs.")
        List<@NotBlank @Size(max = 64) String> regions,

        @Size(max = 2000) @Schema(description = "Codes of single sites affected.")
        List<@NotBlank @Size(max = 64) String> sites,

        @NotEmpty
        @Size(max = 40)
        @Schema(description = "Codes of the parameters affected.", examples = "[\"PM10\", \"PM2.5\"]")
        List<@NotBlank String> items,

        @NotNull @Schema(description = "End of the first hour affected, inclusive: an hour is labelled by its end.")
        OffsetDateTime from,

        @NotNull @Schema(description = "End of the last hour affected, inclusive.")
        OffsetDateTime to,

        @NotBlank @Size(max = 128) @Schema(description = "Who files it 申报单位.")
        String filedBy,

        @Size(max = 2000) @Nullable String note,

        @Size(max = 50) List<@NotNull @Valid Evidence> evidence) {

    public FilingRequest {
        regions = regions == null ? List.of() : regions.stream().distinct().toList();
        sites = sites == null ? List.of() : sites.stream().distinct().toList();
        items = items == null ? List.of() : items.stream().distinct().toList();
        evidence = evidence == null ? List.of() : evidence.stream().toList();
    }

    @AssertTrue(message = "至少填一个区域或点位。" + Words.BETWEEN + "name at least one region or site")
    @Schema(hidden = true)
    boolean isSomewhere() {
        return !regions.isEmpty() || !sites.isEmpty();
    }

    @AssertTrue(message = "起止均为整点，止期不早于起期。" + Words.BETWEEN + "both on the hour, the end not before the start")
    @Schema(hidden = true)
    boolean isPeriod() {
        return from == null || to == null || (onTheHour(from) && onTheHour(to) && !to.isBefore(from));
    }

    @AssertTrue(message = "例外事件最长一年。" + Words.BETWEEN + "at most a year: an event passes")
    @Schema(hidden = true)
    boolean isPassing() {
        return from == null || to == null || !to.isAfter(from.plusYears(1));
    }

    @AssertTrue(message = "每项须为监测参数代码。" + Words.BETWEEN + "every item is the code of a parameter")
    @Schema(hidden = true)
    boolean isMeasured() {
        return items.stream().allMatch(item -> Parameter.of(item).isPresent());
    }

    /** The same filing with its times in the agency's zone. */
    FilingRequest in(ZoneId zone) {
        return new FilingRequest(
                kind,
                regions,
                sites,
                items,
                from.atZoneSameInstant(zone).toOffsetDateTime(),
                to.atZoneSameInstant(zone).toOffsetDateTime(),
                filedBy,
                note,
                evidence);
    }

    private static boolean onTheHour(OffsetDateTime time) {
        return time.toInstant().getEpochSecond() % 3600 == 0 && time.getNano() == 0;
    }
}
