package io.qingce.verifier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off as it is exported, and the statement 签发声明 that its seal is over.
 *
 * @param rule by which it was signed: 1 hashes the figures alone, 2 signs a statement of all of this
 * @param id key
 * @param kind what the figures are of
 * @param form number of the signed form
 * @param moment the figures are those that were known at this moment
 * @param signedBy who signed, by name
 * @param signerSubject the same as the identity provider knows them; absent of what was signed before it was kept
 * @param note remark
 * @param query what was asked for
 * @param sha256 of the canonical figures, hexadecimal
 * @param figures canonical JSON
 * @param seal of rule 2
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedFigures(
        int rule,
        @Nullable String id,
        @Nullable String kind,
        int form,
        @Nullable String moment,
        @Nullable String signedBy,
        @Nullable String signerSubject,
        @Nullable String note,
        @Nullable Map<String, String> query,
        @Nullable String sha256,
        @Nullable JsonNode figures,
        @Nullable Seal seal) {

    /** The figures alone are hashed. */
    public static final int FIGURES_ALONE = 1;

    /** A statement of everything is signed by a key of the service. */
    public static final int STATEMENT = 2;

    /** Where the members of a statement stand in an export, if not under the same name. */
    private static final Map<String, String> PLACES = Map.of(
            "/signer/name", "/signedBy",
            "/signer/subject", "/signerSubject",
            "/number", "/seal/number",
            "/previous", "/seal/previous",
            "/key", "/seal/keyId");

    /** The statement that is signed of a sign-off in this position, as canonical JSON; members that are null are left out. */
    public String statement(long number, @Nullable String previous, @Nullable String keyId) {
        ObjectNode statement = plain();
        statement.put("number", number);
        put(statement, "previous", previous);
        put(statement, "key", keyId);
        return CanonicalJson.of(statement);
    }

    /** The statement of a sign-off that has no seal: what the first seal is tied to. */
    public String statement() {
        return CanonicalJson.of(plain());
    }

    private ObjectNode plain() {
        ObjectNode statement = CanonicalJson.object();
        statement.put("rule", rule);
        put(statement, "id", id);
        put(statement, "kind", kind);
        statement.put("form", form);
        put(statement, "moment", moment);
        put(statement, "note", note);
        ObjectNode signer = statement.putObject("signer");
        put(signer, "name", signedBy);
        put(signer, "subject", signerSubject);
        ObjectNode asked = statement.putObject("query");
        if (query != null) {
            query.forEach((name, value) -> put(asked, name, value));
        }
        put(statement, "figures", hash());
        return statement;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /** That the figures are shown at all, and the hash that is said of them, beside the hash of them. */
    private void addFigures(@Nullable String signed, Set<String> places) {
        if (figures == null) {
            places.add("/figures");
        }
        if (!("\"" + sha256 + "\"").equals(signed)) {
            places.add("/sha256");
        }
    }

    /** SHA-256 of the figures as they are here; where they are not shown, what is said of them. */
    @Nullable
    String hash() {
        return figures == null ? sha256 : CanonicalJson.sha256(CanonicalJson.of(figures));
    }

    /** The pointers into the export under which it says otherwise than a statement that was signed. */
    Set<String> differences(Seal seal) {
        Map<String, String> here = CanonicalJson.leaves(statement(seal.number(), seal.previous(), seal.keyId()));
        Map<String, String> signed = CanonicalJson.leaves(seal.statement());
        Map<String, String> all = new TreeMap<>(here);
        all.putAll(signed);
        Set<String> places = new TreeSet<>();
        all.keySet().stream()
                .filter(place -> !Objects.equals(signed.get(place), here.get(place)))
                .forEach(place -> places.add(PLACES.getOrDefault(place, place)));
        addFigures(signed.get("/figures"), places);
        return places;
    }
}
