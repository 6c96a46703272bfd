package io.qingce.local.login;

import io.qingce.local.Refusal;
import io.qingce.servers.CodeFlow;
import io.qingce.servers.Issuer;
import io.qingce.servers.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/** The identity provider of this machine, while it runs. Its key is made at the first start; whoever reads it is whoever they like. */
public final class LocalIssuer implements AutoCloseable {

    private static final String KEY = "key.json";
    private static final String ADDRESS = "address";

    private final WebServer server;
    private final Issuer issuer;

    private LocalIssuer(WebServer server, Issuer issuer) {
        this.server = server;
        this.issuer = issuer;
        server.answer(new CodeFlow(issuer, Person.names(), LocalIssuer::claims)::answer);
    }

    /** Starts it on a free port of the loopback interface, with the key and for the readers of a folder. */
    public static LocalIssuer start(Path folder) {
        WebServer server = new WebServer(request -> WebServer.Answer.none());
        try {
            Path key = folder.resolve(KEY);
            if (!Files.exists(key)) {
                Files.createFile(
                        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(key, Issuer.newKey().toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            Files.writeString(folder.resolve(ADDRESS), server.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the key of the identity provider in " + folder, e);
        }
        return new LocalIssuer(server, kept(folder));
    }

    /** What a service has to be told to ask it, as environment variables. */
    public Map<String, String> settings() {
        return Map.of(
                "QINGCE_AUTH",
                "on",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                server.uri().toString());
    }

    /** A token of whoever loads what is shown. */
    public String loader() {
        return token(issuer, Person.LOADER, Optional.empty());
    }

    /** A token of one of the people of a folder. */
    static String token(Path folder, Person person, Optional<String> region) {
        return token(kept(folder), person, region);
    }

    private static String token(Issuer issuer, Person person, Optional<String> region) {
        return issuer.token(claims(person.word(), region));
    }

    private static Map<String, Object> claims(String person, Optional<String> region) {
        return Person.of(person).orElseThrow().claims(region, Instant.now().getEpochSecond());
    }

    private static Issuer kept(Path folder) {
        try {
            return new Issuer(
                    URI.create(Files.readString(folder.resolve(ADDRESS))),
                    new RsaJsonWebKey(JsonUtil.parseJson(Files.readString(folder.resolve(KEY)))));
        } catch (IOException | JoseException e) {
            throw new Refusal("There is no identity provider here: start one with deploy/local/up --auth", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
