package io.qingce.local.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Role;
import io.qingce.local.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoginTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesWhomNobodyKnowsAndNamesTheOthers() {
        assertEquals(2, login("boss"));
        assertTrue(err.toString().contains("reviewer"), err.toString());
    }

    @Test
    void refusesWhereNoIdentityProviderRuns() {
        assertEquals(1, login("viewer"));
        assertTrue(err.toString().contains("deploy/local/up --auth"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void printsATokenOfARegionOnly() {
        try (LocalIssuer issuer = LocalIssuer.start(folder)) {
            assertEquals(0, login("reviewer", "焦作市"));
            String claims =
                    new String(Base64.getUrlDecoder().decode(out.toString().split("\\.")[1]), StandardCharsets.UTF_8);
            assertTrue(claims.contains("\"city-reviewer@焦作市\""), claims);
            assertTrue(claims.contains(issuer.settings().get("QUARKUS_OIDC_AUTH_SERVER_URL")), claims);
        }
    }

    @Test
    void keepsItsKeyFromStartToStart() throws Exception {
        LocalIssuer.start(folder).close();
        String key = Files.readString(folder.resolve("key.json"));
        LocalIssuer.start(folder).close();
        assertEquals(key, Files.readString(folder.resolve("key.json")));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.json"))));
    }

    @Test
    void hasSomebodyOfEveryRoleAndNobodyOfAnother() {
        Set<Role> held = Stream.of(Person.values())
                .flatMap(person -> ((List<?>) person.claims(Optional.empty(), 0).get("qingce_grants")).stream())
                .map(code -> Role.of((String) code).orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Role.class), held);
    }

    private int login(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandLine(new Login(console, folder)).execute(arguments);
    }
}
