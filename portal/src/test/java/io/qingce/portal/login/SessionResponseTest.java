package io.qingce.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionResponseTest {

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.b", "a.!.c", "a.bm90IGpzb24.c"})
    void grantsNothingToATokenThatCannotBeRead(String token) {
        SessionResponse who = SessionResponse.of(token, "name", "qingce_grants");
        assertEquals(List.of(), who.grants());
        assertEquals("", who.name());
    }

    @Test
    void saysWhatTheTokenSaysAndNotTheToken() {
        String token = token(
                "{\"sub\":\"u1\",\"name\":\"张三\",\"exp\":1796000000,\"qingce_grants\":[\"reporter@焦作市/市水利局\",\"reporter@安阳市\",\"viewer\"]}");
        SessionResponse who = SessionResponse.of(token, "name", "qingce_grants");
        assertEquals("张三", who.name());
        assertEquals(List.of("reporter", "viewer"), who.roles());
        assertEquals(3, who.grants().size());
        assertEquals("2026-11-30T00:53:20Z", who.expires());
        assertFalse(new String(who.bytes(), UTF_8).contains(token));
    }

    @Test
    void findsClaimsInsideOfOthers() {
        String token = token("{\"sub\":\"u1\",\"realm_access\":{\"roles\":[\"signer\"]}}");
        SessionResponse who = SessionResponse.of(token, "name", "realm_access/roles");
        assertEquals(List.of("signer"), who.roles());
        assertEquals("u1", who.name());
    }

    @Test
    void leadsToTheLoginOnlyWhereSomebodyIsAsked() {
        assertEquals("on", SessionResponse.nobody(true).authentication());
        assertEquals("/session/login", SessionResponse.nobody(true).login());
        assertEquals("off", SessionResponse.nobody(false).authentication());
        assertNull(SessionResponse.nobody(false).login());
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".sig";
    }
}
