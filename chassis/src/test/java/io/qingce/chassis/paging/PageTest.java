package io.qingce.chassis.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0, 3, 0, false", "2, 3, 2, false", "3, 3, 3, false", "4, 3, 3, true"})
    void hasAnotherPageOnlyWhereOneMoreWasFound(int found, int limit, int shown, boolean isNext) {
        Page<Integer> page = Page.of(numbers(found), request(limit, null), Function.identity());
        assertEquals(numbers(shown), page.items());
        assertEquals(isNext, page.next() != null);
    }

    /** Along the cursors: everything once, in its order, however long the pages are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void leadsThroughEverythingOnce(int limit) {
        List<Integer> all = numbers(20);
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = request(limit, cursor);
            long after = request.afterNumber().orElse(-1L);
            List<Integer> found =
                    all.stream().filter(each -> each > after).limit(limit + 1L).toList();
            Page<Integer> page = Page.of(found, request, Function.identity());
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertEquals(all, seen);
    }

    @Test
    void keepsItsCursorWhenItsItemsAreShownOtherwise() {
        Page<Integer> page = Page.of(numbers(4), request(3, null), Function.identity());
        Page<String> shown = page.map(each -> "#" + each);
        assertEquals(List.of("#0", "#1", "#2"), shown.items());
        assertEquals(page.next(), shown.next());
    }

    @Test
    void countsItsListOnlyWhenItIsAsked() {
        PageRequest request = request(3, null);
        request.count(() -> 4);
        assertEquals(
                OptionalLong.empty(),
                Page.of(numbers(4), request, Function.identity()).total());
        request.count = true;
        request.count(() -> 4);
        Page<Integer> page = Page.of(numbers(4), request, Function.identity());
        assertEquals(OptionalLong.of(4), page.map(each -> "#" + each).total());
    }

    @Test
    void isNotChangedFromOutside() {
        List<Integer> found = new ArrayList<>(numbers(2));
        Page<Integer> page = new Page<>(found, null);
        found.clear();
        assertEquals(2, page.items().size());
        assertThrows(UnsupportedOperationException.class, () -> page.items().clear());
        assertNull(page.next());
    }

    private static PageRequest request(int limit, String cursor) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
