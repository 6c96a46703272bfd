package io.qingce.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * A request as it is sent.
 *
 * @param operation method and address as the description has them
 * @param method the method
 * @param address path and query, encoded
 * @param headers names and values
 * @param body the body; empty for none
 * @param rude what is rude about it
 * @param unkeepable whether it holds a text that cannot be stored
 */
record RudeRequest(
        String operation,
        String method,
        String address,
        Map<String, String> headers,
        byte[] body,
        String rude,
        boolean unkeepable) {

    private static final int SHOWN = 160;

    RudeRequest {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return method + " " + shortened(address) + " " + headers + " " + shortened(new String(body, UTF_8)) + " ("
                + shortened(rude) + ")";
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… of " + text.length();
    }
}
