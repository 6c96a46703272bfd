package io.qingce.plan.unit;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import io.qingce.plan.filter.Grams;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit as one plan names it; units of one name in one region are one unit. */
@Entity
@Table(name = "plan_unit")
public class Unit {

    /** Plan and name. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, String name) {}

    @EmbeddedId
    private Key key;

    private String region;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private UnitDocument.Kind kind;

    private String[] aliases;

    @Column(name = "above_unit")
    private @Nullable String above;

    @Column(name = "search_text")
    @Basic(fetch = FetchType.LAZY)
    private String searchText;

    @Basic(fetch = FetchType.LAZY)
    private Integer[] grams;

    /** For Hibernate. */
    protected Unit() {}

    /** Prepares the units of a plan for storing. */
    static Stream<Unit> of(PlanDocument plan) {
        return plan.units().stream().map(content -> {
            Unit unit = new Unit();
            unit.key = new Key(plan.code(), content.name().zh());
            unit.region = plan.region().name();
            unit.nameEn = content.name().en();
            unit.kind = content.kind();
            unit.aliases = content.aliases().toArray(String[]::new);
            unit.above = content.above();
            unit.searchText = Grams.folded(Stream.concat(content.name().forms(), content.aliases().stream())
                    .collect(Collectors.joining("\n")));
            unit.grams = Grams.of(unit.searchText);
            return unit;
        });
    }

    String plan() {
        return key.plan();
    }

    String name() {
        return key.name();
    }

    String region() {
        return region;
    }

    List<String> aliases() {
        return List.of(aliases);
    }
}
