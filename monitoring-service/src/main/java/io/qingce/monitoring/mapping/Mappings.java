package io.qingce.monitoring.mapping;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The mappings by their codes. */
@ApplicationScoped
public class Mappings {

    private final MappingTable table;

    Mappings(MappingTable table) {
        this.table = table;
    }

    /** @throws ProblemException 422 if an upload names a mapping that is none */
    public Mapping of(String code) {
        return table.find(code)
                .map(Mapping::of)
                .orElseThrow(() -> new ProblemException(
                        422,
                        "unknown-mapping",
                        Words.both("没有映射“" + code + "”。", "There is no mapping '" + code + "'."),
                        List.of(Violation.of(
                                "mapping", "unknown-mapping", Words.both("没有此映射。", "There is no such mapping.")))));
    }
}
