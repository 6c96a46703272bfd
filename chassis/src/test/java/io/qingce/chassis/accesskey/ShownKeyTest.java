package io.qingce.chassis.accesskey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownKeyTest {

    private static final String SECRET = "A".repeat(43);
    private static final ShownKey KEY = new ShownKey("0123456789abcdef", SECRET);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "qingce_",
                "qingce_0123456789abcdef",
                "qingce_0123456789abcdef_",
                "qingce_0123456789abcdeg_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "qingce_0123456789ABCDEF_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "qingce_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "qingce_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "Bearer qingce_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "eyJhbGciOiJub25lIn0.e30."
            })
    void takesNothingElseForAKey(String text) {
        assertEquals(Optional.empty(), ShownKey.of(text));
    }

    @Test
    void readsWhatItWrites() {
        ShownKey key = ShownKey.random(new SecureRandom());

        assertEquals(Optional.of(key), ShownKey.of(key.text()));
        assertNotEquals(key, ShownKey.random(new SecureRandom()));
    }

    @Test
    void keepsItsSecretToItself() {
        assertFalse(KEY.toString().contains(SECRET));
    }

    @Test
    void isCodedTogetherWithWhatItIsFor() {
        assertNotEquals(KEY.coded("{}"), KEY.coded("{ }"));
        assertNotEquals(KEY.coded("{}"), new ShownKey("0123456789abcdee", SECRET).coded("{}"));
        assertNotEquals(KEY.coded("{}"), new ShownKey(KEY.id(), "B" + SECRET.substring(1)).coded("{}"));
    }
}
