package io.qingce.report.bulletin;

import io.qingce.report.bulletin.data.PrintedChange;
import java.util.List;
import java.util.UUID;

/**
 * What of a bulletin would be printed otherwise today (发布后变动).
 *
 * @param id its number
 * @param sha256 hash of what is printed
 * @param current hash of what would be printed
 * @param items the values that differ, in the order of the paper
 */
public record BulletinChangesResponse(UUID id, String sha256, String current, List<PrintedChange> items) {

    static BulletinChangesResponse of(Bulletin bulletin, Drafting.Composed now) {
        return new BulletinChangesResponse(
                bulletin.id(),
                bulletin.sha256(),
                now.sha256(),
                bulletin.sha256().equals(now.sha256())
                        ? List.of()
                        : PrintedChange.between(bulletin.data(), now.json()));
    }
}
