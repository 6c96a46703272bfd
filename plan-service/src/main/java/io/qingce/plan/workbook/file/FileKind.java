package io.qingce.plan.workbook.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content, and what to do with one that is no .xlsx, in the words of the programs that make them. */
enum FileKind {
    XLSX("", ""),
    OLD("这是旧式.xls或WPS的.et文件", "This is an old .xls file, or an .et file of WPS"),
    LOCKED(
            "工作簿设有打开密码，请先去除（Excel：文件—信息—保护工作簿—用密码进行加密，清空密码；WPS：文件—文档加密—密码加密）",
            "The workbook is locked by a password; remove it first (File, Info, Protect Workbook, Encrypt with"
                    + " Password)"),
    STRICT("这是“Strict Open XML”格式", "This is a Strict Open XML workbook"),
    BINARY("这是二进制工作簿(.xlsb)", "This is a binary workbook (.xlsb)"),
    OPEN_DOCUMENT("这是OpenDocument表格(.ods)", "This is an OpenDocument spreadsheet (.ods)"),
    DOCUMENT("这是文字或演示文档，不是表格", "This is a text document or a presentation, no spreadsheet"),
    WEB_PAGE("这是存成表格文件的网页", "This is a web page that was saved as a spreadsheet"),
    XML("这是“XML电子表格2003”", "This is an XML Spreadsheet 2003"),
    TEXT("这是CSV或其他文本", "This is CSV or another text"),
    OTHER("不是.xlsx工作簿", "The body is no .xlsx workbook");

    private static final int LOOKED_AT = 2048;

    private final String zh;
    private final String en;

    FileKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static FileKind of(byte[] bytes) {
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> ofPackage(bytes);
            case OLE2 -> isEncrypted(bytes) ? LOCKED : OLD;
            case BIFF2, BIFF3, BIFF4 -> OLD;
            default -> ofText(bytes);
        };
    }

    /**
     * Passes if it is an .xlsx.
     *
     * @throws WorkbookRefusedException 415 if it is of another kind
     */
    void requireXlsx() {
        if (this != XLSX) {
            throw WorkbookRefusedException.notXlsx(
                    zh + "。请用Excel或WPS打开，“另存为”选择“Excel工作簿(*.xlsx)”后再上传。",
                    en + ". Open it in Excel or WPS and save it as an Excel Workbook (*.xlsx).");
        }
    }

    private static FileKind ofPackage(byte[] bytes) {
        Set<String> parts = new HashSet<>();
        String workbook = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && parts.size() < LOOKED_AT) {
                parts.add(entry.getName());
                if (entry.getName().equals("xl/workbook.xml")) {
                    workbook = new String(zip.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException damaged) {
            return XLSX;
        }
        if (workbook.contains("purl.oclc.org/ooxml") || workbook.contains("conformance=\"strict\"")) {
            return STRICT;
        }
        return ofParts(parts);
    }

    private static FileKind ofParts(Set<String> parts) {
        if (parts.contains("xl/workbook.bin")) {
            return BINARY;
        }
        if (parts.contains("content.xml") && parts.contains("mimetype")) {
            return OPEN_DOCUMENT;
        }
        return parts.stream().anyMatch(part -> part.startsWith("word/") || part.startsWith("ppt/")) ? DOCUMENT : XLSX;
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static FileKind ofText(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<table") || text.contains("mime-version:")) {
            return WEB_PAGE;
        }
        if (text.contains("<?xml")) {
            return XML;
        }
        boolean control = text.chars().anyMatch(letter -> letter < ' ' && "\n\r\t".indexOf(letter) < 0);
        return !control && text.matches("(?s).*[,;\t\n].*") ? TEXT : OTHER;
    }
}
