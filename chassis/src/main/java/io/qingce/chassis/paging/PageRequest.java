package io.qingce.chassis.paging;

import io.qingce.chassis.language.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. Use as {@code @BeanParam @Valid}. */
public class PageRequest {

    private static final String FIELDS = "[A-Za-z0-9]{1,64}(,[A-Za-z0-9]{1,64}){0,63}";
    private static final String FIELDS_RULE =
            "请填成员名，以逗号分隔，如code,name。" + Words.BETWEEN + "Names of members separated by commas, such as code,name.";

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(500)
    int limit = 100;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("fields")
    @Parameter(description = "Members of each item that are answered, separated by commas; all without it.")
    @Pattern(regexp = FIELDS, message = FIELDS_RULE)
    @Nullable
    String fields;

    @QueryParam("count")
    @Parameter(
            description =
                    "`true`: the header `X-Total-Count` says how many items there are in all 总数; costs a look at all of"
                            + " them. Of JSON pages only.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    Boolean count;

    private OptionalLong total = OptionalLong.empty();

    public int limit() {
        return limit;
    }

    /** The same list from its beginning to its end, to be counted. */
    public PageRequest whole() {
        PageRequest whole = new PageRequest();
        whole.limit = Integer.MAX_VALUE - 1;
        return whole;
    }

    /** Counts what there is in all, if that is asked for. */
    public void count(LongSupplier all) {
        if (Boolean.TRUE.equals(count)) {
            total = OptionalLong.of(all.getAsLong());
        }
    }

    /** What was counted. */
    OptionalLong total() {
        return total;
    }

    /**
     * After which item the page starts; empty for the first page.
     *
     * @param size how many values order the list
     * @throws ProblemException 400 if the cursor is none that this list gave out
     */
    public Optional<Cursor> after(int size) {
        return Optional.ofNullable(cursor).map(text -> Cursor.read("cursor", text, size));
    }

    /** The same of a list in the order of one text. */
    public Optional<String> after() {
        return after(1).map(place -> place.text(0));
    }

    /** The same of a list in the order of one number, counted from 0. */
    public Optional<Long> afterNumber() {
        return after(1).map(place -> place.number(0));
    }
}
