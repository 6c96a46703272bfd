package io.qingce.plan.workbook;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.document.reading.Selection;
import io.qingce.plan.workbook.file.WorkbookRefusedException;
import io.qingce.plan.workbook.reading.Assembly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * All that is against a document: cells that cannot be read, then what only follows from none of them.
     *
     * @param lost lists whose items could not all be read: a reference to one says nothing new
     */
    static List<Violation> findings(List<Violation> unreadable, List<Violation> found, Set<String> lost) {
        Set<String> unknown = lost.stream()
                .map(list -> "unknown-" + list.replaceAll("s$", ""))
                .collect(Collectors.toSet());
        Set<String> cells = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Violation finding : unreadable) {
            cells.add(String.valueOf(finding.field()));
            Selection.itemOf(String.valueOf(finding.field())).ifPresent(items::add);
        }
        List<Violation> findings = new ArrayList<>(unreadable);
        found.stream()
                .filter(finding -> !cells.contains(String.valueOf(finding.field())))
                .filter(finding -> !unknown.contains(finding.reason()))
                .filter(finding -> !finding.reason().equals("required")
                        || Collections.disjoint(
                                items,
                                Selection.itemOf(String.valueOf(finding.field())).stream()
                                        .toList()))
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
