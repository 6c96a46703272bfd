package io.qingce.local.device;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a logger of an air station reports of one hour: command 2061, answer wanted.
 *
 * @param device MN
 * @param password PW
 * @param start the hour begins then, in Beijing: HJ 212 names a period by its start
 * @param factors factor by factor, divided by semicolons
 */
public record HourReport(String device, String password, LocalDateTime start, String factors) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    /** Factors of air, as instruments of HJ 212 call them: SO2, NO2, PM10, PM2.5, CO, O3. */
    private static final String[] CODES = {"a21026", "a21004", "a34002", "a34004", "a21005", "a05024"};

    /** The factors of six values, carbon monoxide in mg/m³, the others in µg/m³. */
    public static String factors(String... values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CODES.length; i++) {
            text.append(i == 0 ? "" : ";").append(CODES[i]).append("-Avg=").append(values[i]);
            text.append(',').append(CODES[i]).append("-Flag=N");
        }
        return text.toString();
    }

    /** The data segment of a report in one packet. */
    public String segment() {
        return head(0, "Flag=5") + "CP=&&" + content() + "&&";
    }

    /** The data segment of one of two packets, each with half of the factors and the time. */
    String half(int number) {
        String[] all = factors.split(";");
        StringBuilder own = new StringBuilder(time());
        for (int i = number == 1 ? 0 : all.length / 2; i < (number == 1 ? all.length / 2 : all.length); i++) {
            own.append(';').append(all[i]);
        }
        return head(number, "Flag=7;PNUM=2;PNO=" + number) + "CP=&&" + own + "&&";
    }

    HourReport withPassword(String other) {
        return new HourReport(device, other, start, factors);
    }

    HourReport at(LocalDateTime other) {
        return new HourReport(device, password, other, factors);
    }

    HourReport with(String factor) {
        return new HourReport(device, password, start, factors + ";" + factor);
    }

    private String head(int part, String flag) {
        String request = SECONDS.format(start.plusHours(1)) + "00" + part;
        return "QN=" + request + ";ST=22;CN=2061;PW=" + password + ";MN=" + device + ";" + flag + ";";
    }

    private String content() {
        return time() + ";" + factors;
    }

    private String time() {
        return "DataTime=" + SECONDS.format(start);
    }
}
