package io.qingce.chassis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "VIEWER", "city_reviewer", " viewer", "成果查阅"})
    void knowsNoRoleThatIsWrittenOtherwise(String code) {
        assertEquals(Optional.empty(), Role.of(code));
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
    void anAdministratorReadsNoData(Role administrator) {
        assertFalse(administrator.includes(Role.VIEWER));
        assertFalse(administrator.includes(Role.READER));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VIEWER", "READER"},
            mode = Mode.EXCLUDE)
    void nobodyElseDoesTheWorkOfARole(Role work) {
        assertEquals(EnumSet.of(work), work.holders());
    }

    @Test
    void aFeedReadsNothing() {
        assertFalse(Role.FEED.includes(Role.VIEWER));
    }

    @Test
    void whoWorksOnDataReadsItAndTheResults() {
        Set<Role> workers = EnumSet.complementOf(EnumSet.copyOf(ADMINISTRATORS));
        workers.remove(Role.FEED);
        assertEquals(workers, Role.VIEWER.holders());
        workers.remove(Role.VIEWER);
        assertEquals(workers, Role.READER.holders());
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Role role) {
        assertTrue(role.code().matches("[a-z]+(-[a-z]+)*"), role.code());
        assertEquals(Optional.of(role), Role.of(role.code()));
        assertNotEquals(Words.in(Language.CHINESE, role.words()), Words.in(Language.ENGLISH, role.words()));
    }
}
