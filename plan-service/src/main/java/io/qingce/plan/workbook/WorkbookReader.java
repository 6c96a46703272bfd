package io.qingce.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.document.reading.Selection;
import io.qingce.plan.workbook.file.WorkbookConfig;
import io.qingce.plan.workbook.file.WorkbookOpener;
import io.qingce.plan.workbook.file.WorkbookRefusedException;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import io.qingce.plan.workbook.reading.Assembler;
import io.qingce.plan.workbook.reading.Assembly;
import io.qingce.plan.workbook.reading.Completion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook into a document and says what is against taking it; stores nothing. */
@ApplicationScoped
public class WorkbookReader {

    private final WorkbookOpener opener;
    private final WorkbookConfig config;
    private final DocumentReader documents;
    private final Layout layout = Layout.load();

    public WorkbookReader(WorkbookOpener opener, WorkbookConfig config, DocumentReader documents) {
        this.opener = opener;
        this.config = config;
        this.documents = documents;
    }

    Layout layout() {
        return layout;
    }

    /**
     * Reads what stands in the sheets of a workbook.
     *
     * @throws WorkbookRefusedException if the file is no workbook, or too large
     */
    Assembly open(InputStream body) {
        try (XSSFWorkbook workbook = opener.open(body)) {
            return Assembler.assemble(layout, workbook, config);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /**
     * Reads the sheets as the document of a plan.
     *
     * @param stored the document as it is stored; an empty object for a new plan
     */
    WorkbookReading read(String plan, Assembly assembly, ObjectNode stored) {
        Completion.complete(layout, assembly, plan, stored);
        Examined examined = documents.examine(plan, assembly.tree());
        List<Violation> findings = new ArrayList<>(assembly.misplaced());
        findings.addAll(WorkbookReading.findings(assembly.unreadable(), examined.findings(), assembly.lost()));
        return new WorkbookReading(assembly, examined, findings, false);
    }

    /**
     * Leaves out the items with findings: one that is stored stays as it is stored. What then follows for other items is left
     * out as well.
     *
     * @return the reading without them; the reading itself if a finding belongs to no item, or to one that must stay
     */
    WorkbookReading skipBadRows(String plan, WorkbookReading reading, ObjectNode stored) {
        List<Violation> findings = new ArrayList<>(reading.findings());
        List<Violation> open = reading.findings().stream()
                .filter(finding -> !finding.reason().equals("unknown-owner"))
                .toList();
        Set<String> left = new LinkedHashSet<>();
        Examined rest = reading.examined();
        while (!open.isEmpty()) {
            Set<String> items = items(open);
            if (items.contains("") || !left.addAll(items)) {
                return reading;
            }
            Selection selection = leaveOut(reading.assembly().tree(), left, stored);
            rest = documents.examine(plan, selection.rest());
            open = rest.findings().stream().map(selection::inTheWhole).toList();
            findings.addAll(open);
        }
        return new WorkbookReading(reading.assembly(), rest, findings, true);
    }

    private static Set<String> items(List<Violation> findings) {
        Set<String> items = new LinkedHashSet<>();
        findings.forEach(finding ->
                items.add(Selection.itemOf(String.valueOf(finding.field())).orElse("")));
        return items;
    }

    private Selection leaveOut(ObjectNode tree, Set<String> items, ObjectNode stored) {
        ObjectNode patched = tree.deepCopy();
        Set<String> dropped = new HashSet<>();
        for (String item : items) {
            String list = item.substring(0, item.indexOf('['));
            int position = Integer.parseInt(item.substring(item.indexOf('[') + 1, item.length() - 1));
            JsonNode all = Members.get(patched, list);
            storedItem(list, all.path(position), stored)
                    .ifPresentOrElse(before -> ((ArrayNode) all).set(position, before), () -> dropped.add(item));
        }
        return Selection.without(patched, dropped);
    }

    private Optional<ObjectNode> storedItem(String list, JsonNode item, ObjectNode stored) {
        SheetLayout sheet = layout.ofList(list);
        String key = sheet.key();
        return key == null
                ? Optional.empty()
                : Members.items(stored, list).stream()
                        .filter(one -> Members.get(one, key).equals(Members.get(item, key)))
                        .findFirst();
    }
}
