package io.qingce.plan.workbook;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.workbook.reading.Assembly;
import io.qingce.plan.workbook.reading.WorkbookRefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a workbook says, and all that is against it.
 *
 * @param assembly the document with the places of its members
 * @param examined the document as it is after bad rows were left out, if they were
 * @param findings every finding, with its path in the document, or its cell where it belongs to no item
 * @param skipped whether the findings were left out instead of refused
 */
record WorkbookReading(Assembly assembly, Examined examined, List<Violation> findings, boolean skipped) {

    WorkbookReading {
        findings = List.copyOf(findings);
    }

    /** All that is against a document: cells that cannot be read, then what only follows from none of them. */
    static List<Violation> findings(List<Violation> unreadable, List<Violation> found) {
        Set<String> cells = new HashSet<>();
        unreadable.forEach(finding -> cells.add(String.valueOf(finding.field())));
        List<Violation> findings = new ArrayList<>(unreadable);
        found.stream()
                .filter(finding -> !cells.contains(String.valueOf(finding.field())))
                .forEach(findings::add);
        return findings;
    }

    /** The findings by sheet and cell. */
    List<Violation> inTheWorkbook() {
        return findings.stream().map(assembly::inTheWorkbook).toList();
    }

    /**
     * Passes if nothing is against the document, or what is was left out.
     *
     * @throws WorkbookRefusedException 422 otherwise
     */
    void check() {
        if (!findings.isEmpty() && !skipped) {
            throw WorkbookRefusedException.invalid(inTheWorkbook());
        }
    }
}
