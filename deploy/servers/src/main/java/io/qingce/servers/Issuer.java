package io.qingce.servers;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * An identity provider of this machine 本机身份提供方, as far as a service asks one: where its keys are, and the keys. It signs whatever
 * it is told to, so that nothing but this machine may believe it.
 *
 * @param uri where it listens, and as what its tokens name it
 * @param key that signs
 */
public record Issuer(URI uri, RsaJsonWebKey key) {

    private static final int BITS = 2048;
    private static final String KEYS = "/jwks";
    static final String AUTHORIZE = "/authorize";
    static final String TOKEN = "/token";
    static final String LOGOUT = "/logout";

    /** A new key. */
    public static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId("qingce-local");
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Answers as an issuer that has this key and listens there. */
    public WebServer.Answer answer(WebServer.Request request) {
        Map<String, Object> said = switch (request.path()) {
            case "/.well-known/openid-configuration" ->
                Map.of(
                        "issuer",
                        uri.toString(),
                        "jwks_uri",
                        uri + KEYS,
                        "authorization_endpoint",
                        uri + AUTHORIZE,
                        "token_endpoint",
                        uri + TOKEN,
                        "end_session_endpoint",
                        uri + LOGOUT);
            case KEYS -> Map.of("keys", List.of(key.toParams(OutputControlLevel.PUBLIC_ONLY)));
            default -> Map.of();
        };
        return new WebServer.Answer(
                said.isEmpty() ? 404 : 200, JsonUtil.toJson(said), Map.of("Content-Type", "application/json"));
    }

    /** A token that says this, of this issuer, for a service of Qingce, for five minutes, as far as it does not say otherwise. */
    public String token(Map<String, ?> claims) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> all =
                new TreeMap<>(Map.of("iss", uri.toString(), "aud", "qingce", "iat", now, "exp", now + 300));
        all.putAll(claims);
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(JsonUtil.toJson(all));
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(key.getAlgorithm());
        try {
            return token.getCompactSerialization();
        } catch (JoseException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
