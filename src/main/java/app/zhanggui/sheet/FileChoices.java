package app.zhanggui.sheet;

import java.util.Optional;

/**
 * What the owner says about a file; what is empty is found out from the file itself.
 *
 * @param password that opens it
 * @param encoding of a text file
 * @param separator between the fields of a text file
 */
public record FileChoices(
        Optional<String> password, Optional<TextEncoding> encoding, Optional<Character> separator) {
    public static final FileChoices NONE =
            new FileChoices(Optional.empty(), Optional.empty(), Optional.empty());

    public FileChoices withPassword(String said) {
        return new FileChoices(Optional.of(said), encoding, separator);
    }

    public FileChoices withEncoding(TextEncoding chosen) {
        return new FileChoices(password, Optional.of(chosen), separator);
    }

    public FileChoices withSeparator(char chosen) {
        return new FileChoices(password, encoding, Optional.of(chosen));
    }
}
