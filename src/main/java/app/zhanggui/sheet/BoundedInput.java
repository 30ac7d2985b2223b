package app.zhanggui.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that unpacks to far more than any list would: a bomb, or a sheet beyond use. */
final class BoundedInput extends FilterInputStream {
    private static final long HARMLESS = 64_000_000;
    private static final long MAX = 4_000_000_000L;
    private static final long MAX_RATIO = 400;

    private final long packed;
    private final String fileName;
    private long unpacked;

    BoundedInput(InputStream in, long packed, String fileName) {
        super(in);
        this.packed = packed;
        this.fileName = fileName;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int many = super.read(bytes, from, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MAX || (unpacked > HARMLESS && unpacked / packed > MAX_RATIO)) {
            throw Faults.tooBig(fileName);
        }
    }
}
