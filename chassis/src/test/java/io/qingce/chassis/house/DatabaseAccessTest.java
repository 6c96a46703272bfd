package io.qingce.chassis.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** There are two ways to a database: Panache for what people edit, and the gateway of the chassis for sets. */
class DatabaseAccessTest {

    private static final Pattern JDBC = Pattern.compile("\\bjavax?\\.sql\\.|\\borg\\.postgresql\\.");

    private static final String GATEWAY = "chassis/src/main/java/io/qingce/chassis/database/";

    /** What measures services from outside, or starts their servers, is not part of one. */
    private static final String TOOLS = "deploy/";

    @Test
    void leavesJdbcToTheGateway() {
        List<String> others = seeingJdbc().stream()
                .filter(file -> !file.startsWith(GATEWAY) && !file.startsWith(TOOLS))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void seesWhoUsesIt() {
        assertTrue(seeingJdbc().contains(GATEWAY + "Database.java"));
    }

    private static List<String> seeingJdbc() {
        return Sources.modules().stream()
                .flatMap(module -> Sources.files(module.resolve("java"), ".java"))
                .filter(DatabaseAccessTest::seesJdbc)
                .map(Sources::name)
                .toList();
    }

    private static boolean seesJdbc(Path file) {
        return JDBC.matcher(Sources.code(file)).find();
    }
}
