package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers the fields of a head and judges them together. */
final class HeadParser {

    /** Nobody means more than this by a field of the head; answers repeat some of them. */
    private static final int MAX_VALUE = 64;

    private static final Map<String, String> PRINTED_NAMES = Map.of(
            "QN", "QN", "ST", "ST", "CN", "CN", "PW", "PW", "MN", "MN", "FLAG", "Flag", "PNUM", "PNUM", "PNO", "PNO");

    private final Set<Deviation> deviations;
    private final ContentParser content;
    private final Map<String, String> values = new HashMap<>(16);

    HeadParser(Set<Deviation> deviations, ContentParser content) {
        this.deviations = deviations;
        this.content = content;
    }

    void field(String name, String value) {
        String printed = PRINTED_NAMES.get(name.toUpperCase(Locale.ROOT));
        if (printed == null) {
            content.general(name, value);
            return;
        }
        if (!printed.equals(name)) {
            deviations.add(Deviation.FIELD_CASE);
        }
        if (value.length() > MAX_VALUE) {
            throw new UnusablePacketException(RefusalReason.LONG_HEAD_FIELD, printed);
        }
        if (values.putIfAbsent(printed, value) != null) {
            deviations.add(Deviation.DUPLICATE_FIELD);
            content.leaveOver(name + "=" + Passwords.value(name, value));
        }
    }

    Head head() {
        String command = value("CN");
        if (!isDigits(command, 4)) {
            throw new UnusablePacketException(RefusalReason.NO_COMMAND, command);
        }
        if (value("MN").isEmpty()) {
            throw new UnusablePacketException(RefusalReason.NO_DEVICE_NUMBER, "");
        }
        PacketFlag flag = flag();
        Sender sender = new Sender(value("ST"), value("PW"), value("MN"));
        note(!isDigits(value("QN"), 17), Deviation.REQUEST_NUMBER);
        note(sender, flag.edition());
        return new Head(value("QN"), command, sender, flag, part(flag));
    }

    private PacketFlag flag() {
        String text = values.get("Flag");
        if (text == null) {
            return PacketFlag.ABSENT;
        }
        int bits = number(text);
        if (bits < 0 || bits > 255) {
            throw new UnusablePacketException(RefusalReason.UNREADABLE_FLAG, text);
        }
        PacketFlag flag = new PacketFlag(bits);
        note(!flag.namesKnownEdition(), Deviation.UNKNOWN_EDITION);
        return flag;
    }

    private Part part(PacketFlag flag) {
        boolean numbered = values.containsKey("PNUM") || values.containsKey("PNO");
        note(numbered != flag.isDivided(), Deviation.PART_NUMBERS);
        if (!numbered) {
            return Part.WHOLE;
        }
        int count = number(value("PNUM"));
        int number = number(value("PNO"));
        if (number < 1 || number > count) {
            throw new UnusablePacketException(
                    RefusalReason.UNREADABLE_PART, "PNUM=" + value("PNUM") + ";PNO=" + value("PNO"));
        }
        return new Part(count, number);
    }

    private void note(Sender sender, Edition edition) {
        note(!isSystemType(sender.systemType()), Deviation.SYSTEM_TYPE);
        note(sender.password().length() != 6, Deviation.PASSWORD_LENGTH);
        int printed = edition == Edition.HJT212_2005 ? 14 : 24;
        note(sender.deviceNumber().length() != printed, Deviation.DEVICE_NUMBER_LENGTH);
    }

    private void note(boolean found, Deviation deviation) {
        if (found) {
            deviations.add(deviation);
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static boolean isSystemType(String text) {
        return text.length() == 2 && text.chars().allMatch(it -> (it >= '0' && it <= '9') || (it >= 'A' && it <= 'Z'));
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    /** The number that one to four digits say, or -1. */
    private static int number(String text) {
        return !text.isEmpty() && text.length() <= 4 && isDigits(text, text.length()) ? Integer.parseInt(text) : -1;
    }
}
