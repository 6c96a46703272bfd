package io.qingce.report.signoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.ledger.SiteTable;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Freezes figures as they were known at one moment, and says later how they stand. */
@ApplicationScoped
public class SignOffs {

    private final SignOffTable table;
    private final SiteTable sites;
    private final Recording recording;
    private final Moment moment;
    private final ObjectMapper json;

    SignOffs(SignOffTable table, SiteTable sites, Recording recording, Moment moment, ObjectMapper json) {
        this.table = table;
        this.sites = sites;
        this.recording = recording;
        this.moment = moment;
        this.json = json;
    }

    /**
     * Freezes figures. Whatever was recorded by this moment is committed before they are computed, so that the same
     * figures come out of the same moment for ever.
     */
    @Transactional
    public SignOff sign(SignOff.Kind kind, SignOffRequest request, Supplier<Object> figures) {
        sites.awaitRunningFolds();
        Instant now = recording.awaitRunning().truncatedTo(ChronoUnit.MILLIS);
        SignedForm form = SignedForm.newest(kind);
        String frozen = form.of(json(moment.asOf(now, figures)));
        SignOff signed = new SignOff(
                UUID.randomUUID(),
                kind,
                request.figures(),
                now,
                request.signedBy(),
                request.note(),
                form.number(),
                frozen,
                CanonicalJson.sha256(frozen));
        table.write(signed);
        return signed;
    }

    /** How signed figures stand: frozen, computed again as of their moment, and with what is known now. */
    @Transactional
    public SignOffResponse standing(SignOff signed, Supplier<Object> figures) {
        SignedForm form = SignedForm.of(signed.kind(), signed.form());
        String again = json(moment.asOf(signed.moment(), figures));
        return SignOffResponse.of(
                signed, form.of(again, signed.figures()), form.of(json(figures.get()), signed.figures()));
    }

    /** A sign-off of this kind. */
    public Optional<SignOff> find(SignOff.Kind kind, UUID id) {
        return table.find(kind, id);
    }

    /** The latest sign-offs of this kind, newest first. */
    public List<SignOff> latest(SignOff.Kind kind) {
        return table.latest(kind);
    }

    private String json(Object figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures can always be written", impossible);
        }
    }
}
