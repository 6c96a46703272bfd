package io.qingce.standards.result;

/**
 * Where a rule stands.
 *
 * @param document number of the standard with its year, such as {@code HJ 633-2026}
 * @param clause clause, table or annex, such as {@code 5.3} or {@code 表 1}
 */
public record Clause(String document, String clause) {

    @Override
    public String toString() {
        return document + " " + clause;
    }
}
