package io.qingce.verifier;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verifies exported sign-offs away from the services: {@code deploy/verify KEYS EXPORT…}, where KEYS is the answer of {@code
 * GET /api/keys} and each EXPORT that of {@code GET …/sign-offs/{id}}. Ends with 0 if all are intact, 1 if one is not, 2 if
 * something cannot be read.
 */
public final class Verify {

    private final PrintStream out;

    Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Verify(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() < 2) {
            out.println("用法 Usage: deploy/verify KEYS.json SIGN-OFF.json…");
            return 2;
        }
        try {
            Verification verification = new Verification(
                    read(arguments.get(0), PublicKeys.class), System.getProperty("qingce.signature.provider"));
            return report(verification, exports(arguments.subList(1, arguments.size()))) ? 0 : 1;
        } catch (IOException unreadable) {
            out.println("无法读取 Cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private static Map<String, SignedFigures> exports(List<String> files) throws IOException {
        Map<String, SignedFigures> exports = new HashMap<>();
        for (String file : files) {
            exports.put(file, read(file, SignedFigures.class));
        }
        return exports;
    }

    /** In the order of their numbers, so that neighbours are compared; true if all are intact. */
    private boolean report(Verification verification, Map<String, SignedFigures> exports) {
        Chain chain = Chain.piece();
        boolean intact = true;
        for (Map.Entry<String, SignedFigures> export : exports.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingLong(Verify::number)))
                .toList()) {
            List<Flaw> flaws = new ArrayList<>(verification.flaws(export.getValue()));
            Seal seal = export.getValue().seal();
            if (seal != null) {
                flaws.addAll(chain.follow(seal));
            }
            print(export.getKey(), export.getValue(), flaws);
            intact &= flaws.isEmpty();
        }
        return intact;
    }

    private void print(String file, SignedFigures signOff, List<Flaw> flaws) {
        String rule = signOff.rule() == SignedFigures.FIGURES_ALONE
                ? "规则1：只核对数值的散列，无签名 rule 1: a hash of the figures, no signature"
                : "规则" + signOff.rule() + "：签名 rule " + signOff.rule() + ": signed";
        Seal seal = signOff.seal();
        out.printf(
                "%s: %s（%s%s）%n",
                file,
                flaws.isEmpty() ? "完好 intact" : "不符 NOT INTACT",
                rule,
                seal == null ? "" : ", 密钥 key " + seal.keyId());
        flaws.forEach(flaw -> out.printf(
                "  %s: %s %s%n",
                flaw.place(), flaw.kind().chinese(), flaw.kind().english()));
    }

    private static long number(SignedFigures signOff) {
        Seal seal = signOff.seal();
        return seal == null ? 0 : seal.number();
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try {
            return CanonicalJson.read(Files.readString(Path.of(file)), type);
        } catch (JacksonException noExport) {
            throw new IOException(file + ": " + noExport.getOriginalMessage(), noExport);
        }
    }
}
