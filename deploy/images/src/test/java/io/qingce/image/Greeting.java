package io.qingce.image;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands for a service in the image of a test: says who and where it is, and whether it can write. */
public final class Greeting {

    private Greeting() {}

    public static void main(String[] arguments) throws IOException {
        Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        System.out.println("uid " + user + ", " + Charset.forName("GB18030") + ", tmp "
                + Files.isWritable(Path.of("/tmp")) + ", app " + Files.isWritable(Path.of("/app")) + ", shell "
                + Files.exists(Path.of("/bin/sh")));
    }
}
