package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Separated text of any encoding; XML of Excel 2003 and web tables are recognised by their text.
 */
final class TextFile {
    private static final int ROWS_A_TICK = 500;
    private static final int MAX_FIELD = 32_767;
    private static final int MAX_LINES_IN_A_FIELD = 60;
    private static final int MAX_BUFFER = 64_000_000;
    private static final long MAX_BYTES = 120_000_000;
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@]");
    private static final Pattern RULE = Pattern.compile("\\s*(:?[-=]{3,}:?)?\\s*");
    private static final char NO_QUOTE = '\uE000';

    private final String fileName;
    private final FileChoices choices;
    private final Progress progress;
    private Optional<TextForm> form = Optional.empty();

    TextFile(String fileName, FileChoices choices, Progress progress) {
        this.fileName = fileName;
        this.choices = choices;
        this.progress = progress;
    }

    /** How the text was read; nothing if it was XML or a web page, which say so themselves. */
    Optional<TextForm> form() {
        return form;
    }

    List<Table> read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw Faults.tooBig(fileName);
        }
        byte[] bytes = Files.readAllBytes(file);
        TextEncoding encoding = choices.encoding().orElseGet(() -> Charsets.of(bytes));
        String text = Charsets.decode(bytes, encoding);
        String start = text.substring(0, Math.min(text.length(), 4000)).toLowerCase(Locale.ROOT);
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return new XmlSheetFile(fileName, progress).read(text);
        }
        if (start.contains("<table") || start.contains("<html")) {
            return new WebTables(fileName, progress).read(text);
        }
        if (start.contains("urn:oasis:names:tc:opendocument") && start.startsWith("<?xml")) {
            return new OdsFile(fileName, progress).read(text);
        }
        boolean guessed = choices.encoding().isEmpty();
        if ((guessed && isNoText(text)) || start.stripLeading().startsWith("<?xml")) {
            throw Faults.unsupported(fileName);
        }
        Separator separator =
                choices.separator()
                        .map(sign -> new Separator(sign, false))
                        .orElseGet(() -> Separator.of(text));
        form = Optional.of(new TextForm(encoding, separator.sign()));
        return List.of(table(text, separator));
    }

    private Table table(String text, Separator separator) {
        if (separator.sign() == BlankColumns.SIGN) {
            return table(BlankColumns.tabbed(text), new Separator('\t', false));
        }
        String body = withoutOpenQuote(separator.body(text), separator.sign());
        try {
            Table table = parsed(body, separator.sign(), '"');
            if (!hasRunAwayQuote(table)) {
                return table;
            }
        } catch (CsvParseException unclosed) {
            // Falls through: the quotes of this file are not quotes.
        }
        try {
            return parsed(body, separator.sign(), NO_QUOTE);
        } catch (CsvParseException tooWide) {
            throw Faults.tooBig(fileName);
        }
    }

    private Table parsed(String text, char separator, char quote) {
        TableBuilder table = new TableBuilder(fileName);
        int row = 0;
        for (CsvRecord line : lines(text, separator, quote, true)) {
            List<String> fields = line.getFields();
            boolean ruled = fields.size() > 1 && fields.stream().allMatch(TextFile::isRule);
            for (int column = 0; column < fields.size() && !ruled; column++) {
                table.put(row, column, unguarded(fields.get(column)));
            }
            if (++row % ROWS_A_TICK == 0) {
                progress.at(row, 0);
            }
        }
        return table.build("", false);
    }

    @SuppressWarnings("removal") // what is to follow it is not there yet
    private static CsvReader<CsvRecord> lines(
            String text, char separator, char quote, boolean mayStayOpen) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(mayStayOpen)
                .maxBufferSize(MAX_BUFFER)
                .ofCsvRecord(text);
    }

    /** The last quote of a file is no quote if it is never closed and rows stand behind it. */
    private static String withoutOpenQuote(String text, char separator) {
        int last = text.lastIndexOf('"');
        int end = last < 0 ? -1 : text.indexOf('\n', last);
        if (end < 0 || CellText.isBlank(text.substring(end)) || isClosed(text, separator)) {
            return text;
        }
        return text.substring(0, last) + text.substring(last + 1);
    }

    private static boolean isClosed(String text, char separator) {
        try {
            lines(text, separator, '"', false).forEach(line -> {});
            return true;
        } catch (CsvParseException unclosed) {
            return false;
        }
    }

    /** A quote that is never closed swallows the rows behind it: better a stray quote than that. */
    private static boolean hasRunAwayQuote(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(
                        cell ->
                                cell.length() >= MAX_FIELD
                                        || cell.chars().filter(c -> c == '\n').count()
                                                > MAX_LINES_IN_A_FIELD);
    }

    /** A piece of the line that parts headings from rows in a table drawn with signs. */
    private static boolean isRule(String field) {
        return RULE.matcher(field).matches();
    }

    /** Takes back the guard {@link SheetWriter} puts before what Excel would take for a formula. */
    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private static boolean isNoText(String text) {
        String sample = text.substring(0, Math.min(text.length(), 20_000));
        long odd =
                sample.chars()
                        .filter(c -> (c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0) || c == '\uFFFD')
                        .count();
        return odd * 20 > sample.length();
    }
}
