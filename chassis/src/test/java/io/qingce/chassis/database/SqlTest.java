package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void refusesValueOfNoName() {
        Sql sql = Sql.of("select :site").with("site", "A").with("sites", "A");
        assertThrows(IllegalArgumentException.class, sql::arguments);
    }

    @Test
    void refusesNameWithoutValue() {
        Sql sql = Sql.of("select :site, :day").with("site", null);
        assertThrows(IllegalArgumentException.class, sql::arguments);
    }

    @Test
    void saysNothingOfWhatIsNotAsked() {
        Sql sql = Sql.of("select 1 from site where true")
                .and("code > :after", Optional.empty())
                .and("(code, region) > (:last, :region)", Optional.of("A"))
                .with("region", "厦门市")
                .then(" limit :most")
                .with("most", 10);
        assertEquals("select 1 from site where true and (code, region) > (?, ?) limit ?", sql.positional());
        assertEquals(List.of("A", "厦门市", 10), sql.arguments());
    }

    @Test
    void takesWhatIsInAnOptional() {
        Sql sql = Sql.of("select :a, :b").with("a", Optional.of(1)).with("b", Optional.empty());
        assertEquals(Arrays.asList(1, null), sql.arguments());
    }

    @Test
    void takesOneMemberOfEachRow() {
        Sql sql = Sql.of("select unnest(:lengths)").with("lengths", List.of("a", "bb"), String::length);
        assertEquals(List.of(List.of(1, 2)), sql.arguments());
    }

    @Test
    void countsTheElementsOfItsArrays() {
        Sql sql = Sql.of("select :a, :b, :a, :c")
                .with("a", Set.of(1, 2))
                .with("b", new String[] {"x", null, "z"})
                .with("c", null);
        assertEquals(6, sql.size());
    }
}
