package io.qingce.portal.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "www.anyang.example",
                "https://www.anyang.example/",
                "null",
                "https://a.example; script-src *"
            })
    void refusesWhatIsNoOrigin(String said) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Origins.of("a.setting", Optional.of(List.of(said))));
        assertTrue(refused.getMessage().startsWith("a.setting: " + said.strip()), refused::getMessage);
    }

    @Test
    void containsNoneWhereNoneIsNamed() {
        Origins none = Origins.of("a.setting", Optional.empty());
        assertFalse(none.contain("https://www.anyang.example"));
        assertFalse(none.contain(null));
    }

    @Test
    void containsWhatIsNamedHoweverItIsWritten() {
        Origins one = Origins.of("a.setting", Optional.of(List.of(" https://WWW.anyang.example:8443")));
        assertTrue(one.contain("https://www.anyang.example:8443"));
        assertFalse(one.contain("https://www.anyang.example"));
        assertEquals(List.of("https://www.anyang.example:8443"), one.all());
    }
}
