package io.qingce.report.outbound;

import io.qingce.chassis.language.Words;
import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web to which something is posted. Only the plain spelling is taken, so that a person, this check and the
 * resolver read the same host: a number in another base, a dot at the end or a user before the host is refused, not interpreted.
 *
 * @param secure whether it is https
 * @param host name in ASCII, IPv4 address or IPv6 address without brackets; lower case
 * @param port port, that of the scheme if none was given
 * @param target path and query, at least a slash
 */
public record Destination(boolean secure, String host, int port, String target) {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** @throws UnusableAddressException if it is not a plain http or https address; the message says what to change */
    public static Destination parse(String text) throws UnusableAddressException {
        require(
                text.length() <= LONGEST,
                Words.both("地址最多" + LONGEST + "个字符。", "An address has at most " + LONGEST + " characters."));
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        require(
                scheme.equals("http") || scheme.equals("https"),
                Words.both("请填以https://或http://开头的地址。", "Give an address that begins with https:// or http://."));
        require(uri.getRawUserInfo() == null, Words.both("地址中不能有用户名和密码。", "An address holds no user and no password."));
        require(uri.getRawFragment() == null, Words.both("地址中不能有片段（#）。", "An address to post to has no fragment (#)."));
        boolean secure = scheme.equals("https");
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        require(
                port >= 1 && port <= HIGHEST_PORT,
                Words.both("端口须为1至" + HIGHEST_PORT + "。", "A port lies between 1 and " + HIGHEST_PORT + "."));
        return new Destination(secure, host(uri), port, target(uri));
    }

    /** The host as it stands in an address and in the header Host: an IPv6 address in brackets. */
    public String hostInBrackets() {
        return host.indexOf(':') < 0 ? host : "[" + host + "]";
    }

    private static URI uri(String text) throws UnusableAddressException {
        require(
                text.chars().allMatch(letter -> letter > ' ' && letter < 0x7f),
                Words.both(
                        "地址须以ASCII书写，不含空格：域名写作xn--…" + inAscii(text) + "，其他字符作百分号编码。",
                        "An address is written in ASCII without spaces: a name as xn--…" + inAscii(text)
                                + ", other characters percent-encoded."));
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw new UnusableAddressException(Words.both("不是网址。", "Not an address: " + malformed.getReason() + "."));
        }
    }

    private static String inAscii(String text) {
        try {
            String host = text.replaceFirst("(?i)^https?://", "").replaceFirst("[/:?#].*$", "");
            String ascii = IDN.toASCII(host);
            return ascii.equals(host) ? "" : " (" + ascii + ")";
        } catch (IllegalArgumentException notAName) {
            return "";
        }
    }

    private static String host(URI uri) throws UnusableAddressException {
        @Nullable String host = authorityHost(uri);
        if (host == null) {
            throw new UnusableAddressException(Words.both(
                    "请填主机：域名、四段十进制地址，或方括号内的地址。",
                    "Give a host: a name, or an address as four decimal numbers or in brackets."));
        }
        if (host.startsWith("[")) {
            return ipv6(host);
        }
        require(!host.endsWith("."), Words.both("域名末尾不加点。", "Write the name without the dot at its end."));
        if (ENDS_IN_A_NUMBER.matcher(host).matches()) {
            require(
                    IPV4.matcher(host).matches(),
                    Words.both(
                            "IPv4地址写作四段十进制数，不带前导零。",
                            "Write an IPv4 address as four decimal numbers without leading zeros."));
            return host;
        }
        require(
                NAME.matcher(host).matches(),
                Words.both("主机名只能用字母、数字和连字符。", "This is not a host name of letters, digits and hyphens."));
        return host;
    }

    /** The host as written, also where Java's own parser takes the authority for a name that is registered elsewhere. */
    private static @Nullable String authorityHost(URI uri) {
        String authority = uri.getHost() != null ? uri.getHost() : uri.getRawAuthority();
        if (authority == null || authority.indexOf('@') >= 0) {
            return null;
        }
        String host = uri.getHost() != null ? authority : authority.replaceFirst(":\\d*$", "");
        return host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
    }

    private static String ipv6(String host) throws UnusableAddressException {
        String literal = host.substring(1, Math.max(1, host.length() - 1));
        require(literal.indexOf('%') < 0, Words.both("地址中不能有区域标识（%）。", "An address on the web has no zone (%)."));
        try {
            InetAddress address = InetAddress.getByName(host);
            require(
                    address instanceof Inet6Address,
                    Words.both(
                            "IPv4地址请写作四段十进制数，不写成IPv6映射地址。",
                            "Write an IPv4 address as four decimal numbers, not mapped into IPv6."));
            return literal;
        } catch (UnknownHostException malformed) {
            throw new UnusableAddressException(
                    Words.both("不是IPv6地址：" + literal + "。", "This is not an IPv6 address: " + literal + "."));
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static void require(boolean holds, String otherwise) throws UnusableAddressException {
        if (!holds) {
            throw new UnusableAddressException(otherwise);
        }
    }
}
