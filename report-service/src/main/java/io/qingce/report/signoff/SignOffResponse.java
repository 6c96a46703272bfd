package io.qingce.report.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.verifier.CanonicalJson;
import io.qingce.verifier.Flaw;
import io.qingce.verifier.FlawKind;
import io.qingce.verifier.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Signed figures and how they stand now.
 *
 * @param id key
 * @param kind what the figures are of
 * @param query what was asked for
 * @param moment the figures are those that were known at this moment
 * @param signedBy who signed 签发人
 * @param signerSubject the same as the identity provider knows them; absent of what was signed before it was kept
 * @param note remark
 * @param form which members of the answer were signed; what an answer tells in addition since then takes no part
 * @param sha256 hash of the canonical JSON of the figures
 * @param rule by which it was signed: 1 hashes the figures alone, 2 signs a statement of all of this
 * @param seal the statement, its place in the chain and its signature; of rule 2
 * @param flaws what is not as it was signed, with its place
 * @param intact nothing is otherwise than it was signed
 * @param reproduced computed again as of the moment, the same digits come out
 * @param differences what is known now and differs; empty while the figures still stand
 * @param figures the frozen figures with their basis
 * @param current the same members with what is known now
 */
public record SignOffResponse(
        UUID id,
        SignOff.Kind kind,
        Map<String, String> query,
        Instant moment,
        String signedBy,
        @Nullable String signerSubject,
        @Nullable String note,
        int form,
        String sha256,
        int rule,
        @Nullable Seal seal,
        List<ShownFlaw> flaws,
        boolean intact,
        boolean reproduced,
        List<Difference> differences,
        @Schema(implementation = SignedFigures.class) JsonNode figures,
        @Schema(implementation = SignedFigures.class) JsonNode current) {

    /**
     * One value that differs.
     *
     * @param pointer JSON pointer into the figures
     * @param signed the value as signed, as JSON; absent if it was not there
     * @param current the value as it stands now; absent if it is gone
     */
    public record Difference(
            String pointer,
            @Nullable String signed,
            @Nullable String current) {}

    /** Describes the figures: members and their members, as the answer that was signed has them. */
    @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)
    interface SignedFigures {}

    /**
     * Something that is not as it was signed.
     *
     * @param place JSON pointer into this answer
     * @param kind what is wrong there
     * @param text the same in words
     */
    public record ShownFlaw(String place, FlawKind kind, String text) {

        static ShownFlaw of(Flaw flaw) {
            return new ShownFlaw(
                    flaw.place(),
                    flaw.kind(),
                    Words.both(flaw.kind().chinese(), flaw.kind().english()));
        }
    }

    static SignOffResponse of(SignOff signed, String again, String current, List<Flaw> flaws) {
        return new SignOffResponse(
                signed.id(),
                signed.kind(),
                signed.query(),
                signed.moment(),
                signed.signedBy(),
                signed.signerSubject(),
                signed.note(),
                signed.form(),
                signed.sha256(),
                signed.rule(),
                signed.sealed().orElse(null),
                flaws.stream().map(ShownFlaw::of).toList(),
                flaws.isEmpty(),
                again.equals(signed.figures()),
                differences(CanonicalJson.leaves(signed.figures()), CanonicalJson.leaves(current)),
                CanonicalJson.read(signed.figures()),
                CanonicalJson.read(current));
    }

    private static List<Difference> differences(Map<String, String> signed, Map<String, String> current) {
        TreeSet<String> pointers = new TreeSet<>(signed.keySet());
        pointers.addAll(current.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            @Nullable String then = signed.get(pointer);
            @Nullable String now = current.get(pointer);
            if (then == null || !then.equals(now)) {
                differences.add(new Difference(pointer, then, now));
            }
        }
        return differences;
    }
}
