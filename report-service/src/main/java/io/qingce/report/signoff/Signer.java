package io.qingce.report.signoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.signature.SigningKey;
import io.qingce.report.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Freezes figures as they were known at one moment, and says later how they stand. */
@ApplicationScoped
class Signer {

    private final SignOffs signOffs;
    private final SignableFigures figures;
    private final Sites sites;
    private final Recording recording;
    private final SignOffChain chain;
    private final SigningKey key;
    private final ObjectMapper json;

    Signer(
            SignOffs signOffs,
            SignableFigures figures,
            Sites sites,
            Recording recording,
            SignOffChain chain,
            SigningKey key,
            ObjectMapper json) {
        this.signOffs = signOffs;
        this.figures = figures;
        this.sites = sites;
        this.recording = recording;
        this.chain = chain;
        this.key = key;
        this.json = json;
    }

    /**
     * Freezes figures. Whatever was recorded by this moment is committed before they are computed, so that the same
     * figures come out of the same moment for ever. Nobody else signs before this is committed.
     */
    @Transactional
    SignOff sign(SignOff.Kind kind, SignOffRequest request) {
        sites.awaitRunningFolds();
        Instant now = recording.awaitRunning().truncatedTo(ChronoUnit.MILLIS);
        SignedForm form = SignedForm.newest(kind);
        Map<String, String> query = figures.spelledOut(kind, request.figures());
        String frozen = form.of(json(figures.of(new AsOf(now), kind, query)));
        return chain.append(new SignOff(kind, query, request, now, form.number(), frozen));
    }

    /**
     * How signed figures stand: frozen, computed again as of their moment, and with what is known now.
     *
     * @throws io.qingce.chassis.problem.ProblemException 404 if nothing of this kind was signed under this key
     */
    @Transactional
    SignOffResponse standing(AsOf asOf, SignOff.Kind kind, UUID id) {
        SignOff signed = signOffs.find(kind, id);
        SignedForm form = SignedForm.of(kind, signed.form());
        String again = json(figures.of(new AsOf(signed.moment()), kind, signed.query()));
        String current = json(figures.of(asOf, kind, signed.query()));
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
