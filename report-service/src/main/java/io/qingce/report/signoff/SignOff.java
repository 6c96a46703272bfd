package io.qingce.report.signoff;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.report.database.JsonConverter;
import io.qingce.report.signature.SigningKey;
import io.qingce.verifier.CanonicalJson;
import io.qingce.verifier.Seal;
import io.qingce.verifier.SignedFigures;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Figures that somebody signed (签发); written once, never changed. */
@Entity
@Immutable
@Table(name = "sign_off")
public class SignOff {

    /** What can be signed. */
    @Schema(name = "SignedKind")
    public enum Kind {
        /** 空气质量统计. */
        STATISTICS(2),
        /** 地表水统计. */
        WATER_STATISTICS(2),
        /** 目标达标情况. */
        ATTAINMENT(3),
        /** 公报: what is printed in it, with where each value is from. */
        BULLETIN(1);

        private final int newestForm;

        Kind(int newestForm) {
            this.newestForm = newestForm;
        }

        /** Number of the form in which such figures are signed now. */
        int newestForm() {
            return newestForm;
        }
    }

    /** What was asked for, by parameter. */
    static class Query extends JsonConverter<Map<String, String>> {

        Query() {
            super(new TypeReference<>() {});
        }
    }

    private static final int FIRST_WITH_RULES = 2;

    /** The only rules that there were when figures of earlier forms were signed. */
    private static final Map<String, String> RULES_BEFORE =
            Map.of("rules", "strict", "stationShare", "HALF", "dailyInput", "ROUNDED", "events", "BY_INDICATOR");

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = Query.class)
    private Map<String, String> query;

    private Instant moment;

    @Column(name = "signed_by")
    private String signedBy;

    private @Nullable String note;

    private int form;

    private String figures;

    private String sha256;

    private int rule;

    @Column(name = "signer_subject")
    private @Nullable String signerSubject;

    private @Nullable Long number;

    private @Nullable String previous;

    @Column(name = "key_id")
    private @Nullable String keyId;

    private @Nullable String statement;

    private @Nullable String signature;

    /** For Hibernate. */
    protected SignOff() {}

    /**
     * Freezes figures in a form, as canonical JSON; {@link #seal} completes it.
     *
     * @param query what was asked for, every switch spelled out
     * @param signer who signs, as the identity provider knows them
     */
    SignOff(
            Kind kind,
            Map<String, String> query,
            SignOffRequest request,
            String signer,
            Instant moment,
            int form,
            String figures) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.query = Map.copyOf(query);
        this.moment = moment;
        this.signedBy = request.signedBy();
        this.signerSubject = signer;
        this.note = request.note();
        this.form = form;
        this.figures = figures;
        this.sha256 = CanonicalJson.sha256(figures);
        this.rule = SignedFigures.STATEMENT;
    }

    /**
     * Signs all of it.
     *
     * @param position its number
     * @param before hash of the statement before it
     */
    SignOff seal(long position, String before, SigningKey key) {
        number = position;
        previous = before;
        keyId = key.id();
        statement = signed().statement(position, before, key.id());
        signature = key.sign(statement);
        return this;
    }

    /** All that it says, as it is exported and verified. */
    SignedFigures signed() {
        return new SignedFigures(
                rule,
                id.toString(),
                kind.name(),
                form,
                moment.toString(),
                signedBy,
                signerSubject,
                note,
                query(),
                sha256,
                CanonicalJson.read(figures),
                sealed().orElse(null));
    }

    /** Its seal; figures that were signed by rule 1 have none. */
    Optional<Seal> sealed() {
        if (number == null || previous == null || keyId == null || statement == null || signature == null) {
            return Optional.empty();
        }
        return Optional.of(new Seal(number, previous, keyId, statement, signature));
    }

    /** By which rule it was signed: {@link SignedFigures}. */
    int rule() {
        return rule;
    }

    public UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** What was asked for, with the rules. */
    Map<String, String> query() {
        if (form >= FIRST_WITH_RULES || kind == Kind.WATER_STATISTICS || kind == Kind.BULLETIN) {
            return query;
        }
        Map<String, String> all = new TreeMap<>(RULES_BEFORE);
        all.putAll(query);
        return all;
    }

    /** The figures are those that were known at this moment. */
    public Instant moment() {
        return moment;
    }

    public String signedBy() {
        return signedBy;
    }

    /** Who signed, as the identity provider knew them; null of what was signed before that was kept. */
    @Nullable
    String signerSubject() {
        return signerSubject;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Number of the form in which they were signed; 0 is the whole answer of its time. */
    int form() {
        return form;
    }

    /** Canonical JSON. */
    String figures() {
        return figures;
    }

    /** The hash of the figures when they were signed, hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
