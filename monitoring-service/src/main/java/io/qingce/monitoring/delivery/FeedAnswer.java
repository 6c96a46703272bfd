package io.qingce.monitoring.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.text.BodyText;
import io.qingce.monitoring.remark.AsideValue;
import io.qingce.monitoring.remark.Remark;
import io.qingce.monitoring.remark.Remarks;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to observations: every item has its own outcome, and whatever was not read, or not as it was written, is named.
 *
 * @param delivery under which it can be read again; absent if nothing of it is kept
 * @param counts always complete
 * @param items the outcomes in the order of the feed, or only those with a problem
 * @param ignored what was not read
 * @param tolerated what was read for something else
 * @param aside values that were not taken
 * @param readAs how a table was read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What became of a delivery 接收结果.")
public record FeedAnswer(
        @Nullable String delivery,
        Counts counts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ItemOutcome> items,

        @Schema(
                description =
                        "What was not read 未使用: columns, members, flags, kinds of value; the first 500 different ones.")
        @Nullable
        List<Remark> ignored,

        @Schema(description = "What was read for something known 容错, and as what.") @Nullable
        List<Remark> tolerated,

        @Schema(description = "Values that could not be taken 另存, the first 1,000; the rest of their items was.")
        @Nullable
        List<AsideValue> aside,

        @Schema(description = "How the text of a table was read.") @Nullable
        ReadAs readAs) {

    /**
     * How many items ended how, and how often something was remarked on.
     *
     * @param ignored times that something was not read
     * @param tolerated times that something was read for something else
     * @param aside values that were not taken
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "FeedCounts")
    public record Counts(
            int created, int corrected, int unchanged, int rejected, int ignored, int tolerated, int aside) {

        static Counts of(BatchAnswer.Counts items, Remarks remarks) {
            return new Counts(
                    items.created(),
                    items.corrected(),
                    items.unchanged(),
                    items.rejected(),
                    remarks.countOfIgnored(),
                    remarks.countOfTolerated(),
                    remarks.countOfValues());
        }
    }

    /**
     * How the text of a table was read.
     *
     * @param encoding of its characters
     * @param encodingBy who says so; GUESSED: nobody, its bytes look like it
     * @param separator between its cells
     */
    public record ReadAs(String encoding, BodyText.Origin encodingBy, String separator) {

        public static ReadAs of(CsvFeed feed) {
            return new ReadAs(
                    feed.text().charset().name(),
                    feed.text().origin(),
                    feed.separator() == '\t' ? "TAB" : String.valueOf(feed.separator()));
        }
    }

    public static FeedAnswer of(BatchAnswer outcomes, Remarks remarks) {
        return new FeedAnswer(
                null,
                Counts.of(outcomes.counts(), remarks),
                outcomes.items(),
                remarks.ignored(),
                remarks.tolerated(),
                remarks.values(),
                null);
    }

    public FeedAnswer readAs(CsvFeed feed) {
        return new FeedAnswer(delivery, counts, items, ignored, tolerated, aside, ReadAs.of(feed));
    }

    FeedAnswer as(String id) {
        return new FeedAnswer(id, counts, items, ignored, tolerated, aside, readAs);
    }

    /** What had been taken when a refusal ended the feed. */
    public static FeedAnswer before(ProblemException refusal, Remarks remarks) {
        BatchAnswer.Counts taken = refusal.taken();
        return of(new BatchAnswer(taken == null ? new BatchAnswer.Counts(0, 0, 0, 0) : taken, List.of()), remarks);
    }

    /** Whether something of what was sent was not taken. */
    boolean isIncomplete() {
        return counts.rejected() + counts.ignored() + counts.aside() > 0
                || items.stream().anyMatch(item -> item.reason() != null);
    }

    /** What is kept of it: the counts, and of each list the first problems. */
    FeedAnswer kept(int most) {
        List<ItemOutcome> problems =
                items.stream().filter(item -> item.reason() != null).toList();
        return new FeedAnswer(
                null,
                counts,
                first(problems, most),
                ignored == null ? null : first(ignored, most),
                tolerated == null ? null : first(tolerated, most),
                aside == null ? null : first(aside, most),
                readAs);
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
