package io.qingce.plan.workbook.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook after it made sure of what it is and that it fits into memory. */
@ApplicationScoped
public class WorkbookOpener {

    private static final int BUFFER = 8192;

    private final WorkbookConfig config;

    public WorkbookOpener(WorkbookConfig config) {
        this.config = config;
    }

    /**
     * Opens a workbook; the caller closes it.
     *
     * @throws WorkbookRefusedException 413 if it is too large, packed or unpacked; 415 if it is an .xls file, locked by a
     *     password, holds macros or is no workbook; 400 if it is damaged
     */
    public XSSFWorkbook open(InputStream body) {
        byte[] bytes = bytes(body);
        if (FileMagic.valueOf(bytes) == FileMagic.OOXML) {
            checkUnpackedSize(bytes);
        }
        FileKind.of(bytes).requireXlsx();
        XSSFWorkbook workbook = parse(bytes);
        if (workbook.isMacroEnabled()) {
            throw WorkbookRefusedException.notXlsx(
                    "含宏的工作簿不予接收，请在Excel或WPS中“另存为”不含宏的“Excel工作簿(*.xlsx)”。", "Save it as .xlsx, without macros.");
        }
        return workbook;
    }

    private byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(config.maxBytes() + 1);
            if (bytes.length > config.maxBytes()) {
                throw WorkbookRefusedException.tooLarge(
                        "工作簿最多" + config.maxBytes() + "字节。", "A workbook has at most " + config.maxBytes() + " bytes.");
            }
            return bytes;
        } catch (IOException disconnected) {
            throw new UncheckedIOException(disconnected);
        }
    }

    /** Unpacks it once without keeping anything, because the parser holds the whole in memory. */
    private void checkUnpackedSize(byte[] bytes) {
        long size = 0;
        long elements = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    elements += elements(buffer, read);
                    checkUnpackedSize(size, elements);
                }
            }
        } catch (IOException damaged) {
            throw WorkbookRefusedException.unreadable("文件已损坏。", "The file is damaged.");
        }
    }

    private void checkUnpackedSize(long size, long elements) {
        if (size > config.maxUnpackedBytes() || elements > config.maxElements()) {
            throw WorkbookRefusedException.tooLarge(
                    "工作簿解压后过大。",
                    "Unpacked, a workbook has at most " + config.maxUnpackedBytes() + " bytes and "
                            + config.maxElements() + " elements.");
        }
    }

    private static int elements(byte[] buffer, int length) {
        int elements = 0;
        for (int i = 0; i < length; i++) {
            elements += buffer[i] == '<' ? 1 : 0;
        }
        return elements;
    }

    private static XSSFWorkbook parse(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException locked) {
            throw WorkbookRefusedException.notXlsx("工作簿设有密码。", "The workbook is locked by a password.");
        } catch (IOException | RuntimeException damaged) {
            throw WorkbookRefusedException.unreadable("无法读取工作簿。", "The file cannot be read as a workbook.");
        }
    }
}
