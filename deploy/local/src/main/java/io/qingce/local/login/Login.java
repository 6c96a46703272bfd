package io.qingce.local.login;

import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code deploy/local/login}. */
@Command(
        name = "deploy/local/login",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the token of a demonstration person of the stack that runs here (deploy/local/up --auth), good for"
                    + " twelve hours.",
            "curl -H \"Authorization: Bearer $(deploy/local/login reviewer 焦作市)\" http://localhost:8080/api/sites"
        })
public final class Login implements Callable<Integer> {

    private static final int NO_SENSE = 2;
    private static final int FAILED = 1;

    private final Console console;
    private final Path folder;

    @Parameters(
            index = "0",
            paramLabel = "ROLE",
            description = "viewer reader feed operator reviewer province approver reporter verifier editor signer admin"
                    + " security auditor")
    private String role = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REGION",
            description = "Full printed name; without it: everywhere.")
    private @Nullable String region;

    Login(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** Ends the process with 0 and the token on standard output. */
    public static void main(String[] arguments) {
        Path folder = Checkout.current().data().resolve("issuer");
        Console.run(console -> new Login(console, folder), arguments);
    }

    @Override
    public Integer call() {
        Optional<Person> person = Person.of(role);
        if (person.isEmpty()) {
            console.remark("login: there is nobody called " + role + " here, but "
                    + Stream.of(Person.values()).map(Person::word).collect(Collectors.joining(", ")));
            return NO_SENSE;
        }
        try {
            console.result(LocalIssuer.token(folder, person.get(), Optional.ofNullable(region)) + "\n");
            return 0;
        } catch (Refusal e) {
            console.remark("login: " + e.line());
            return FAILED;
        }
    }
}
