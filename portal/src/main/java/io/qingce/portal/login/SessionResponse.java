package io.qingce.portal.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the pages.
 *
 * @param authentication {@code on}, or {@code off} where nobody is asked
 * @param name of the person; null if nobody is logged in
 * @param grants what the person may do, and over what, as the token says it
 * @param roles of the grants, each once
 * @param may the roles one acts as: those granted and those that they include; all of them where nobody is asked
 * @param expires when the token ends; it is renewed where the identity provider lets it be
 * @param login where one logs in; null where nobody is asked
 * @param logout where one logs out; null if nobody is logged in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionResponse(
        String authentication,
        @Nullable String name,
        List<String> grants,
        List<String> roles,
        List<String> may,
        @Nullable String expires,
        @Nullable String login,
        @Nullable String logout) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Nobody is logged in.
     *
     * @param asked whether anybody is asked who he is
     * @param publicResults whether results are read without a token
     */
    static SessionResponse nobody(boolean asked, boolean publicResults) {
        Stream<Role> acts = Stream.of(Role.values()).filter(role -> !asked || publicResults && role == Role.VIEWER);
        return new SessionResponse(
                asked ? "on" : "off",
                null,
                List.of(),
                List.of(),
                acts.map(Role::code).toList(),
                null,
                asked ? SessionRoutes.LOGIN : null,
                null);
    }

    /**
     * What a token says, which came from the identity provider itself. The services verify it.
     *
     * @param nameClaim where it says the name; a slash leads into an object
     * @param grantsClaim where it says what the person may do
     */
    static SessionResponse of(String token, String nameClaim, String grantsClaim) {
        JsonNode claims = claims(token);
        List<String> grants = texts(found(claims, grantsClaim));
        String name = Stream.concat(texts(found(claims, nameClaim)).stream(), texts(claims.path("sub")).stream())
                .findFirst()
                .orElse("");
        List<String> roles = grants.stream()
                .map(grant -> grant.replaceFirst("@.*", ""))
                .distinct()
                .toList();
        JsonNode ends = claims.path("exp");
        return new SessionResponse(
                "on",
                name,
                grants,
                roles,
                may(roles),
                ends.isNumber() ? Instant.ofEpochSecond(ends.asLong()).toString() : null,
                SessionRoutes.LOGIN,
                SessionRoutes.LOGOUT);
    }

    private static List<String> may(List<String> granted) {
        return Stream.of(Role.values())
                .filter(role -> role.holders().stream().map(Role::code).anyMatch(granted::contains))
                .map(Role::code)
                .toList();
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length == 3 ? JSON.readTree(Base64.getUrlDecoder().decode(parts[1])) : JSON.createObjectNode();
        } catch (IOException | IllegalArgumentException opaque) {
            return JSON.createObjectNode();
        }
    }

    private static JsonNode found(JsonNode claims, String name) {
        int slash = name.indexOf('/');
        return claims.has(name) || slash < 0
                ? claims.path(name)
                : found(claims.path(name.substring(0, slash)), name.substring(slash + 1));
    }

    private static List<String> texts(JsonNode claim) {
        Stream<JsonNode> items = claim.isArray() ? StreamSupport.stream(claim.spliterator(), false) : Stream.of(claim);
        return items.filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
