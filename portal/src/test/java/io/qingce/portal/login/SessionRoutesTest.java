package io.qingce.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRoutesTest {

    @ParameterizedTest
    @CsvSource({
        "//evil.example, false",
        "/\\evil.example, false",
        "https://evil.example/, false",
        "javascript:alert(1), false",
        "'', false",
        "plans, false",
        "'/\t/evil.example', false",
        "/, true",
        "/plans/anyang?day=2026-11-30#t, true",
        "/plans/%E5%AE%89, true"
    })
    void leadBackToAPathOfThisOriginOnly(String to, boolean ours) {
        assertEquals(ours, SessionRoutes.isOfOurs(to));
    }
}
