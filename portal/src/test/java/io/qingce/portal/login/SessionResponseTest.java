package io.qingce.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.chassis.identity.Role;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        SessionResponse asked = SessionResponse.nobody(true, false);
        assertEquals("on", asked.authentication());
        assertEquals("/session/login", asked.login());
        SessionResponse notAsked = SessionResponse.nobody(false, false);
        assertEquals("off", notAsked.authentication());
        assertNull(notAsked.login());
    }

    @Test
    void letsNobodyInParticularReadResultsOnlyWhereTheyArePublic() {
        assertEquals(List.of(), SessionResponse.nobody(true, false).may());
        assertEquals(List.of("viewer"), SessionResponse.nobody(true, true).may());
    }

    @Test
    void letsEverybodyDoEverythingWhereNobodyIsAsked() {
        assertEquals(
                Stream.of(Role.values()).map(Role::code).toList(),
                SessionResponse.nobody(false, false).may());
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, viewer",
        "verifier, viewer reader verifier",
        "system-administrator, system-administrator",
        "editor-of-something-else, ''"
    })
    void actsAsTheRolesThatAreGrantedAndThoseTheyInclude(String granted, String may) {
        SessionResponse who =
                SessionResponse.of(token("{\"qingce_grants\":[\"" + granted + "@焦作市\"]}"), "name", "qingce_grants");
        assertEquals(may, String.join(" ", who.may()));
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".sig";
    }
}
