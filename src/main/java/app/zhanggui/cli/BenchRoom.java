package app.zhanggui.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A folder to measure in, thrown away afterwards, and the clock it is measured with. */
record BenchRoom(Path folder) implements AutoCloseable {

    static BenchRoom open() {
        try {
            return new BenchRoom(Files.createTempDirectory("zhanggui-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path list() {
        return folder.resolve("list.xlsx");
    }

    Path data() {
        return folder.resolve("data");
    }

    static double seconds(Supplier<Object> work) {
        long start = System.nanoTime();
        work.get();
        return rounded((System.nanoTime() - start) / 1e9);
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
