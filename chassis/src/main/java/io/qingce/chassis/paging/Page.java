package io.qingce.chassis.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} items in the order of their key
 * @param next cursor of the page after this one; absent on the last page
 * @param total how many items the list has, if that was asked for; sent as a header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items, @Nullable String next, @JsonIgnore OptionalLong total) {

    private static final String TOTAL = "X-Total-Count";

    public Page {
        items = List.copyOf(items);
    }

    /** A page whose list was not counted. */
    public Page(List<T> items, @Nullable String next) {
        this(items, next, OptionalLong.empty());
    }

    /**
     * Cuts a page from a query that asked for one item more than the limit.
     *
     * @param found up to {@code limit + 1} items
     * @param key the value by which the list is ordered, or the {@link Cursor} of several
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, ?> key) {
        if (found.size() <= request.limit()) {
            return new Page<>(found, null, request.total());
        }
        List<T> items = found.subList(0, request.limit());
        Object last = key.apply(items.get(items.size() - 1));
        Cursor place = last instanceof Cursor several ? several : Cursor.of(last);
        return new Page<>(items, place.toString(), request.total());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }

    /** The page as an answer, with {@code Link: <…>; rel="next"} (RFC 8288) when there is a next page, and the total if it was counted. */
    public Response toResponse(UriInfo uri) {
        String fields = uri.getQueryParameters().getFirst("fields");
        Response.ResponseBuilder answer = Response.ok(fields == null ? this : ChosenPage.of(this, fields));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + after(uri.getRequestUri().toString(), next) + ">; rel=\"next\"");
        }
        total.ifPresent(all -> answer.header(TOTAL, all));
        return answer.build();
    }

    /** The request with another cursor. Text, since a builder of addresses takes as long as a short query. */
    private static String after(String request, String cursor) {
        String[] parts = request.split("\\?", 2);
        Stream<String> kept = parts.length == 1
                ? Stream.empty()
                : Arrays.stream(parts[1].split("&")).filter(part -> !part.isEmpty() && !part.startsWith("cursor="));
        return parts[0] + "?"
                + Stream.concat(kept, Stream.of("cursor=" + cursor)).collect(Collectors.joining("&"));
    }
}
