package io.qingce.report.signoff;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.signature.SigningKey;
import io.qingce.report.signoff.SignOffChainResource.SignOffVerification;
import io.qingce.report.signoff.SignOffChainResource.SignOffVerification.SignOffFinding;
import io.qingce.report.signoff.SignOffResponse.ShownFlaw;
import io.qingce.verifier.CanonicalJson;
import io.qingce.verifier.Chain;
import io.qingce.verifier.Flaw;
import io.qingce.verifier.Verification;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The order in which figures were signed: each seal holds the hash of the statement before it. */
@ApplicationScoped
class SignOffChain {

    private static final int AT_ONCE = 50;

    private static final Sql LAST =
            Sql.of("select number, statement from sign_off where number is not null order by number desc limit 1");

    private final SignOffs signOffs;
    private final SigningKey key;
    private final Database database;

    SignOffChain(SignOffs signOffs, SigningKey key, Database database) {
        this.signOffs = signOffs;
        this.key = key;
        this.database = database;
    }

    private record Last(long number, String statement) {}

    /** Seals a sign-off behind the last one and keeps it; nobody else may sign until the running transaction ends. */
    SignOff append(SignOff signOff) {
        SignOff sealed = database.first(LAST, Last.class)
                .map(last -> signOff.seal(last.number() + 1, CanonicalJson.sha256(last.statement()), key))
                .orElseGet(() -> signOff.seal(1, beginning(signed -> {}), key));
        signOffs.persist(sealed);
        AuditTrail.made(sealed.id());
        return sealed;
    }

    /** Looks at all that was signed: each by itself, and whether one is missing, put in or moved. */
    @Transactional
    SignOffVerification verify() {
        Verification verification = key.verification();
        List<SignOffFinding> findings = new ArrayList<>();
        long[] unsealed = {0};
        long[] sealed = {0};
        Chain chain = Chain.whole(beginning(signed -> {
            unsealed[0]++;
            add(findings, signed, verification.flaws(signed.signed()));
        }));
        each(signOffs.find("rule <> 1", Sort.by("number")), signed -> {
            sealed[0]++;
            add(findings, signed, verification.flaws(signed.signed()));
            signed.sealed().ifPresent(seal -> add(findings, signed, chain.follow(seal)));
        });
        return new SignOffVerification(unsealed[0], sealed[0], findings.isEmpty(), findings);
    }

    /** What the first seal is tied to: all that was signed before there were seals, which the reader is shown. */
    private String beginning(Consumer<SignOff> reader) {
        List<String> statements = new ArrayList<>();
        each(signOffs.find("rule = 1", Sort.by("id")), signed -> {
            statements.add(signed.signed().statement());
            reader.accept(signed);
        });
        return CanonicalJson.sha256(String.join("\n", statements));
    }

    private void each(PanacheQuery<SignOff> found, Consumer<SignOff> reader) {
        PanacheQuery<SignOff> page = found.page(0, AT_ONCE);
        for (List<SignOff> some = page.list();
                !some.isEmpty();
                some = page.nextPage().list()) {
            some.forEach(reader);
            signOffs.getEntityManager().clear();
        }
    }

    private static void add(List<SignOffFinding> findings, SignOff signed, List<Flaw> flaws) {
        flaws.stream()
                .map(ShownFlaw::of)
                .map(flaw -> new SignOffFinding(signed.id(), flaw.place(), flaw.kind(), flaw.text()))
                .forEach(findings::add);
    }
}
