package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select day::date, '2026'::text",
                "select ':site', 'it''s :site', '\\', ':site'",
                "select e'it\\'s :site', E'\\\\', ':site'",
                "select 1 as \":site\", 1 as \"a\"\":site\"",
                "select 1 -- of :site\n, 2",
                "select 1 /* of\n :site */, 2",
                "do $$ begin x := :site; end $$",
                "do $body$ begin x := $$ :site $$; end $body$",
                "select hours[1:2] from site_day",
                "select 5 % 3"
            })
    void leavesAloneWhatIsNoName(String text) {
        assertEquals(new NamedText(text, List.of(), Set.of()), NamedText.of(text));
    }

    @Test
    void takesNamesInTheirOrderAlsoTwice() {
        NamedText text = NamedText.of("where (:from::timestamptz is null or ends >= :from)and site=any(:sites_2)");
        assertEquals("where (?::timestamptz is null or ends >= ?)and site=any(?)", text.positional());
        assertEquals(List.of("from", "from", "sites_2"), text.names());
    }

    @Test
    void takesNamesBetweenWhatItLeavesAlone() {
        NamedText text = NamedText.of("select ':a', :b, \":c\", :d -- :e\n, :f");
        assertEquals("select ':a', ?, \":c\", ? -- :e\n, ?", text.positional());
        assertEquals(List.of("b", "d", "f"), text.names());
    }

    @Test
    void keepsTheQuestionMarkOfAnOperator() {
        NamedText text = NamedText.of("select readings ? :key, readings ?| :keys, '?'");
        assertEquals("select readings ?? ?, readings ??| ?, '?'", text.positional());
    }

    @Test
    void readsTheSameTextOnce() {
        assertSame(NamedText.of("select :a"), NamedText.of("select :a"));
    }
}
