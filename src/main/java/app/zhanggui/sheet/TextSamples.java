package app.zhanggui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The start of a text file as it looks in each encoding. */
final class TextSamples {
    private static final int BYTES = 60_000;
    private static final int LINES = 2;
    private static final int CHARS = 90;

    private TextSamples() {}

    static List<TextSample> of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BYTES);
        }
        return TextEncoding.usual().stream()
                .map(encoding -> new TextSample(encoding, words(start, encoding)))
                .toList();
    }

    /** The first lines in which not all is plain Latin, or the very first. */
    private static String words(byte[] start, TextEncoding encoding) {
        List<String> lines = Charsets.decode(start, encoding).lines().limit(500).toList();
        String telling =
                lines.stream()
                        .filter(line -> line.chars().anyMatch(c -> c > 0x7E))
                        .limit(LINES)
                        .map(TextSamples::cut)
                        .collect(Collectors.joining("\n"));
        return telling.isEmpty() && !lines.isEmpty() ? cut(lines.get(0)) : telling;
    }

    private static String cut(String line) {
        String plain = line.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return plain.length() > CHARS ? plain.substring(0, CHARS) + "…" : plain;
    }
}
