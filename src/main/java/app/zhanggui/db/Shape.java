package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** What a file looks like from its beginning. */
enum Shape {
    PLAIN,
    ENCRYPTED,
    /** No card file, or one whose beginning is spoilt. */
    OTHER;

    private static final String PLAIN_MARK = "H:2,";
    private static final String ENCRYPTED_MARK = "H2encrypt";

    static Shape of(CardFolder folder) throws IOException {
        try (FileChannel channel = folder.disk().open(folder.cards(), "r")) {
            return of(channel);
        }
    }

    /** Of the two head blocks of a plain file the second counts as well. */
    static Shape of(FileChannel file) throws IOException {
        if (begins(file, 0, ENCRYPTED_MARK)) {
            return ENCRYPTED;
        }
        boolean plain =
                begins(file, 0, PLAIN_MARK) || begins(file, OrderedFilePath.BLOCK, PLAIN_MARK);
        return plain ? PLAIN : OTHER;
    }

    private static boolean begins(FileChannel file, long at, String mark) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(mark.length());
        Disk.readFully(file, bytes, at);
        return new String(bytes.array(), StandardCharsets.US_ASCII).equals(mark);
    }
}
