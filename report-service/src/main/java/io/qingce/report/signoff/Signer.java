package io.qingce.report.signoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.signature.SigningKey;
import io.qingce.report.site.Sites;
import io.qingce.verifier.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Freezes figures as they were known at one moment, and says later how they stand. */
@ApplicationScoped
public class Signer {

    private final SignOffs signOffs;
    private final SignableFigures figures;
    private final Sites sites;
    private final Recording recording;
    private final SignOffChain chain;
    private final SigningKey key;
    private final Caller caller;
    private final ObjectMapper json;

    Signer(
            SignOffs signOffs,
            SignableFigures figures,
            Sites sites,
            Recording recording,
            SignOffChain chain,
            SigningKey key,
            Caller caller,
            ObjectMapper json) {
        this.signOffs = signOffs;
        this.figures = figures;
        this.sites = sites;
        this.recording = recording;
        this.chain = chain;
        this.key = key;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Freezes figures. Whatever was recorded by this moment is committed before they are computed, so that the same
     * figures come out of the same moment for ever. Nobody else signs before this is committed.
     */
    @Transactional
    SignOff sign(SignOff.Kind kind, RegionScope scope, SignOffRequest request) {
        Map<String, String> query = figures.spelledOut(kind, request.figures());
        return sign(kind, query, request.signedBy(), request.note(), asOf -> figures.of(asOf, scope, kind, query));
    }

    /**
     * The same of figures that somebody else answers.
     *
     * @param query what was asked for, every switch spelled out
     * @param signedBy who signs
     * @param answer to it, as of a moment
     */
    @Transactional
    public SignOff sign(
            SignOff.Kind kind,
            Map<String, String> query,
            String signedBy,
            @Nullable String note,
            Function<AsOf, Object> answer) {
        sites.awaitRunningFolds();
        Instant now = recording.awaitRunning().truncatedTo(ChronoUnit.MILLIS);
        SignedForm form = SignedForm.newest(kind);
        String frozen = form.of(json(answer.apply(new AsOf(now))));
        SignOffRequest request = new SignOffRequest(query, signedBy, note);
        return chain.append(
                new SignOff(kind, query, request, caller.principal().subject(), now, form.number(), frozen));
    }

    /** The hash under which these figures would be signed now. */
    public String sha256(SignOff.Kind kind, Object answer) {
        return CanonicalJson.sha256(SignedForm.newest(kind).of(json(answer)));
    }

    /**
     * How signed figures stand: frozen, computed again as of their moment, and with what is known now.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404 if nothing of this kind was signed under this key, 403 if it is out of scope
     */
    @Transactional
    SignOffResponse standing(AsOf asOf, RegionScope scope, SignOff.Kind kind, UUID id) {
        signOffs.requireHeld(scope, kind, id);
        return standing(asOf, kind, id, (moment, query) -> figures.of(moment, scope, kind, query));
    }

    /**
     * The same of figures that somebody else answers.
     *
     * @param answer to what was asked for, as of a moment
     */
    @Transactional
    public SignOffResponse standing(
            AsOf asOf, SignOff.Kind kind, UUID id, BiFunction<AsOf, Map<String, String>, Object> answer) {
        SignOff signed = signOffs.find(kind, id);
        SignedForm form = SignedForm.of(kind, signed.form());
        String again = json(answer.apply(new AsOf(signed.moment()), signed.query()));
        String current = json(answer.apply(asOf, signed.query()));
        return SignOffResponse.of(
                signed,
                form.of(again, signed.figures()),
                form.of(current, signed.figures()),
                key.verification().flaws(signed.signed()));
    }

    /** What is signed is the answer in Chinese, whoever signs it and whoever looks at it. */
    private String json(Object answer) {
        return new String(SpokenJson.bytes(json, answer, Language.CHINESE), StandardCharsets.UTF_8);
    }
}
