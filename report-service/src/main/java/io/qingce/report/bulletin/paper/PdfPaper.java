package io.qingce.report.bulletin.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Pages of a bulletin as PDF/A, after GB/T 9704-2012 党政机关公文格式: A4, text of 156 mm by 225 mm, red head with a red line, numbers of
 * pages between dashes. Letters are those of Noto Serif SC, in the 8,105 characters of 通用规范汉字表: a font of 仿宋 that may be passed on
 * was not found.
 */
final class PdfPaper {

    private static final String FAMILY = "Qingce Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] regular = resource("/fonts/NotoSerifSC-Regular.ttf");
    private final byte[] bold = resource("/fonts/NotoSerifSC-Bold.ttf");
    private final CmapLookup letters = letters(regular);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Template template = engine().parse(
                    new String(resource("/papers/bulletin.html"), StandardCharsets.UTF_8),
                    Variant.forContentType(Variant.TEXT_HTML));

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
    }

    /** The pages. */
    byte[] write(Paper paper) {
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html(paper), null)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .withProducer("Qingce")
                .toStream(pages);
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        // Bold has the 3,500 most usual characters and those of plans and cities; what it lacks is printed in the
        // regular letters.
        builder.useFont(() -> new ByteArrayInputStream(regular), "Qingce Plain", BOLD, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("pages are written to memory", impossible);
        }
        return pages.toByteArray();
    }

    /** The page as the renderer reads it; characters that the font lacks are named at its end. */
    String html(Paper paper) {
        String page = page(paper, "");
        String missing = missing(page);
        return missing.isEmpty() ? page : page(paper, missing);
    }

    private String page(Paper paper, String missing) {
        return template.data("paper", paper).data("missing", missing).render();
    }

    private String missing(String page) {
        return page.codePoints()
                .filter(letter -> letter > ' ' && letters.getGlyphId(letter) == 0)
                .distinct()
                .mapToObj(letter -> String.format("U+%04X", letter))
                .collect(Collectors.joining(", "));
    }

    private static CmapLookup letters(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a font that ships is read by a test", impossible);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = PdfPaper.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no " + name, unreadable);
        }
    }
}
