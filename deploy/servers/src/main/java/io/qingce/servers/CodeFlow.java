package io.qingce.servers;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;

/**
 * How people log in to an identity provider of this machine 仅限本机: a page on which one chooses who to be, a code, and tokens for it
 * (RFC 6749, RFC 7636). Nobody is asked for a password, so that it sends its codes to this machine only.
 */
public final class CodeFlow {

    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>演示登录</title>"
                    + "<meta name=\"viewport\" content=\"width=device-width\"></head>"
                    + "<body style=\"font-family:sans-serif;max-width:32em;margin:3em auto\">"
                    + "<h1>演示登录</h1><p>仅限本机：选择身份即可，不设密码。</p><form method=\"get\">";
    private static final String REGION = "<p><label>区域（空为全部） <input name=\"region\" lang=\"zh\"></label></p>";

    private final Issuer issuer;
    private final Map<String, String> people;
    private final BiFunction<String, Optional<String>, Map<String, Object>> claims;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();

    /** What a code was given for. */
    private record Granted(String person, Optional<String> region, String client, String challenge) {}

    /**
     * Makes one.
     *
     * @param people by the word for each, with the name that is shown
     * @param claims what a token says of a person, over one region or everywhere
     */
    public CodeFlow(
            Issuer issuer,
            Map<String, String> people,
            BiFunction<String, Optional<String>, Map<String, Object>> claims) {
        this.issuer = issuer;
        this.people = people;
        this.claims = claims;
    }

    /** Answers as the issuer, and what belongs to logging in. */
    public WebServer.Answer answer(WebServer.Request request) {
        int query = request.path().indexOf('?');
        String path = query < 0 ? request.path() : request.path().substring(0, query);
        Map<String, String> asked = values(query < 0 ? "" : request.path().substring(query + 1));
        return switch (path) {
            case Issuer.AUTHORIZE -> authorize(asked);
            case Issuer.TOKEN -> tokens(values(request.text()));
            case Issuer.LOGOUT -> back(asked.getOrDefault("post_logout_redirect_uri", ""), Map.of());
            default -> issuer.answer(request);
        };
    }

    private WebServer.Answer authorize(Map<String, String> asked) {
        String person = asked.getOrDefault("person", "");
        if (!people.containsKey(person)) {
            return new WebServer.Answer(200, page(asked), Map.of("Content-Type", "text/html; charset=utf-8"));
        }
        String code = UUID.randomUUID().toString();
        Optional<String> region = Optional.ofNullable(asked.get("region")).filter(name -> !name.isBlank());
        codes.put(
                code,
                new Granted(
                        person, region, asked.getOrDefault("client_id", ""), asked.getOrDefault("code_challenge", "")));
        return back(
                asked.getOrDefault("redirect_uri", ""), Map.of("code", code, "state", asked.getOrDefault("state", "")));
    }

    private WebServer.Answer tokens(Map<String, String> asked) {
        Granted granted = codes.remove(asked.getOrDefault("code", ""));
        if (granted == null || !granted.challenge().equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            return json(400, Map.of("error", "invalid_grant"));
        }
        Map<String, Object> said = claims.apply(granted.person(), granted.region());
        Map<String, Object> ofClient = new HashMap<>(said);
        ofClient.put("aud", granted.client());
        return json(
                200,
                Map.of(
                        "access_token", issuer.token(said),
                        "id_token", issuer.token(ofClient),
                        "token_type", "Bearer"));
    }

    private String page(Map<String, String> asked) {
        String kept = asked.entrySet().stream()
                .filter(each ->
                        !each.getKey().equals("region") && !each.getKey().equals("person"))
                .map(each -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escaped(each.getKey()), escaped(each.getValue())))
                .collect(Collectors.joining());
        String buttons = people.entrySet().stream()
                .map(each -> "<p><button name=\"person\" value=\"%s\">%s</button></p>"
                        .formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return HEAD + kept + REGION + buttons + "</form></body></html>";
    }

    /** Sends a browser back to a page of this machine. */
    private static WebServer.Answer back(String to, Map<String, String> said) {
        String host = to.startsWith("http://") ? URI.create(to).getHost() : "";
        if (!host.equals("localhost") && !host.equals("127.0.0.1")) {
            return json(400, Map.of("error", "invalid_request"));
        }
        String query = said.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String joint = query.isEmpty() ? "" : to.contains("?") ? "&" : "?";
        return new WebServer.Answer(302, "", Map.of("Location", to + joint + query));
    }

    private static WebServer.Answer json(int status, Map<String, Object> said) {
        return new WebServer.Answer(status, JsonUtil.toJson(said), Map.of("Content-Type", "application/json"));
    }

    private static Map<String, String> values(String form) {
        Map<String, String> values = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
