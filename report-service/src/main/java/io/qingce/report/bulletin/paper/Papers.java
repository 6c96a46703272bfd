package io.qingce.report.bulletin.paper;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes papers; the fonts are read once. */
@ApplicationScoped
public class Papers {

    private final PdfPaper pages = new PdfPaper();

    /** Pages, PDF/A. */
    public byte[] pdf(Paper paper) {
        return pages.write(paper);
    }

    /** A workbook. */
    public byte[] xlsx(Paper paper) {
        return ExcelPaper.write(paper);
    }
}
