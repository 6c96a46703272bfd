package io.qingce.plan.oddity;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.PrintDocument;
import io.qingce.plan.document.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One odd thing in the print of the newest revision of a plan. */
@Entity
public class Oddity {

    /** Plan and identifier in it. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, String id) {}

    @EmbeddedId
    private Key key;

    private String region;

    private int position;

    @Enumerated(EnumType.STRING)
    private PrintDocument.Oddity.Kind kind;

    private String[] targets;

    private String document;

    /** For Hibernate. */
    protected Oddity() {}

    /** Prepares the oddities of a plan for storing. */
    static Stream<Oddity> of(PlanDocument plan) {
        return IntStream.range(0, plan.oddities().size()).mapToObj(position -> {
            PrintDocument.Oddity content = plan.oddities().get(position);
            Oddity oddity = new Oddity();
            oddity.key = new Key(plan.code(), content.id());
            oddity.region = plan.region().name();
            oddity.position = position;
            oddity.kind = content.kind();
            oddity.targets = content.targets().toArray(String[]::new);
            oddity.document = DocumentFormat.JSON.write(
                    new OddityResponse(plan.code(), plan.region().name(), Standing.of(plan), content));
            return oddity;
        });
    }
}
