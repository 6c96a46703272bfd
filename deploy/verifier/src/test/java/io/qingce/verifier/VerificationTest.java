package io.qingce.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private final Verification verification = new Verification(Golden.keys(), null);

    /** Every value of the exports under rule 2 by its pointer. */
    static Stream<Arguments> members() {
        return Stream.of("rule-2-first", "rule-2-second", "rule-2-subject")
                .flatMap(name -> CanonicalJson.leaves(CanonicalJson.of(Golden.export(name))).keySet().stream()
                        .map(pointer -> Arguments.of(name, pointer)));
    }

    @ParameterizedTest
    @MethodSource("members")
    void findsEveryMemberThatWasChanged(String name, String pointer) {
        ObjectNode export = Golden.export(name);
        change(export, pointer);

        Set<String> expected = pointer.equals("/seal/statement")
                ? Set.of("/seal/statement", "/seal/signature")
                : Set.of(foundAt(pointer));
        assertEquals(expected, places(export), pointer);
    }

    @ParameterizedTest
    @MethodSource("members")
    void findsEveryMemberThatWasTakenAway(String name, String pointer) {
        ObjectNode export = Golden.export(name);
        JsonNode above = export.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (above instanceof ObjectNode object) {
            object.remove(member);
        } else {
            ((ArrayNode) above).remove(Integer.parseInt(member));
        }

        Set<String> expected = pointer.equals("/seal/statement") ? Set.of("/seal/signature") : Set.of(foundAt(pointer));
        Set<String> found = places(export);
        assertEquals(expected, overlap(expected, found), () -> pointer + " is found at " + found);
    }

    @Test
    void findsAMemberThatWasPutIn() {
        ObjectNode export = Golden.export("rule-2-second");
        export.put("note", "补记");
        ((ObjectNode) export.get("query")).put("rules", "strict");

        assertEquals(Set.of("/note", "/query/rules"), places(export));
    }

    /** What was sealed before subjects were kept has none; nobody gives it one afterwards. */
    @Test
    void findsASubjectThatWasPutIntoASealOfItsTime() {
        ObjectNode export = Golden.export("rule-2-first");
        export.put("signerSubject", "https://id.example/realms/henan#1f0c7a");

        assertEquals(Set.of("/signerSubject"), places(export));
    }

    @Test
    void isNotLedAstrayByASealOfAnotherSignOff() {
        ObjectNode export = Golden.export("rule-2-second");
        export.set("seal", Golden.export("rule-2-first").get("seal"));

        Set<String> found = places(export);

        assertEquals(
                Set.of("/id", "/kind", "/moment", "/signedBy", "/figures", "/sha256"),
                overlap(Set.of("/id", "/kind", "/moment", "/signedBy", "/figures", "/sha256"), found));
    }

    @Test
    void doesNotTakeAnotherKeyUnderTheNameOfAKnownOne() {
        PublicKeys.VerifyingKey stranger = Golden.keys().items().get(1);
        PublicKeys.VerifyingKey renamed = new PublicKeys.VerifyingKey(
                Golden.keys().items().get(0).id(), stranger.type(), stranger.algorithm(), stranger.key());
        Verification misled = new Verification(new PublicKeys(List.of(renamed)), null);

        assertEquals(
                List.of(new Flaw("/seal/keyId", FlawKind.UNKNOWN_KEY)), misled.flaws(Golden.signed("rule-2-second")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no Base64!", "", "AAAA"})
    void doesNotTakeASignatureThatIsNone(String signature) {
        ObjectNode export = Golden.export("rule-2-first");
        ((ObjectNode) export.get("seal")).put("signature", signature);

        assertEquals(Set.of("/seal/signature"), places(export));
    }

    @Test
    void saysThatAnAlgorithmNeedsAProvider() {
        PublicKeys.VerifyingKey key = Golden.keys().items().get(0);
        PublicKeys ofSm2 = new PublicKeys(
                List.of(new PublicKeys.VerifyingKey(key.id(), key.type(), "NoSuchAlgorithm", key.key())));

        assertThrows(
                IllegalStateException.class, () -> new Verification(ofSm2, null).flaws(Golden.signed("rule-2-second")));
    }

    @ParameterizedTest
    @CsvSource({"rule-1", "rule-2-first", "rule-2-second", "rule-2-subject"})
    void findsNothingInWhatWasSigned(String name) {
        assertEquals(List.of(), verification.flaws(Golden.signed(name)));
    }

    @Test
    void findsChangedFiguresUnderRuleOneAndNothingElse() {
        ObjectNode figures = Golden.export("rule-1");
        change(figures, "/figures/items/0/value");
        ObjectNode signer = Golden.export("rule-1");
        change(signer, "/signedBy");

        assertEquals(Set.of("/figures"), places(figures));
        assertEquals(Set.of(), places(signer));
    }

    @Test
    void findsASealedSignOffThatIsSaidToBeOfRuleOneOrOfNone() {
        ObjectNode first = Golden.export("rule-2-first");
        first.put("rule", 1);
        ObjectNode third = Golden.export("rule-2-first");
        third.put("rule", 3);
        ObjectNode bare = Golden.export("rule-2-first");
        bare.remove("seal");

        assertEquals(Set.of("/rule"), places(first));
        assertEquals(Set.of("/rule"), places(third));
        assertEquals(Set.of("/seal"), places(bare));
    }

    private Set<String> places(JsonNode export) {
        Set<String> places = new TreeSet<>();
        verification.flaws(Golden.as(export, SignedFigures.class)).forEach(flaw -> places.add(flaw.place()));
        return places;
    }

    private static Set<String> overlap(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }

    /** Of the figures no more is known than that they are others. */
    private static String foundAt(String pointer) {
        return pointer.startsWith("/figures/") ? "/figures" : pointer;
    }

    private static void change(ObjectNode export, String pointer) {
        JsonNode above = export.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode value = export.at(pointer);
        if (above instanceof ArrayNode array) {
            array.set(Integer.parseInt(member), changed(value));
        } else {
            ((ObjectNode) above).set(member, changed(value));
        }
    }

    private static JsonNode changed(JsonNode value) {
        ObjectNode other = CanonicalJson.object();
        if (value.isNumber()) {
            return other.numberNode(value.decimalValue().add(BigDecimal.ONE));
        }
        return value.isTextual() ? other.textNode("0" + value.textValue()) : other.textNode("other");
    }
}
