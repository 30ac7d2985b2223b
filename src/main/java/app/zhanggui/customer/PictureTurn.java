package app.zhanggui.customer;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photo is to be turned to stand upright: the camera only notes how it was held. */
public final class PictureTurn {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int NOTES = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEADER = 6;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;

    private PictureTurn() {}

    /** Degrees clockwise, 0 for whatever is no photo with a note of it. */
    public static int degrees(byte[] picture) {
        ByteBuffer file = ByteBuffer.wrap(picture);
        try {
            return (file.getShort() & 0xFFFF) == START_OF_IMAGE ? inPhoto(file) : 0;
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException cutShort) {
            return 0;
        }
    }

    private static int inPhoto(ByteBuffer file) {
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            int begin = file.position();
            if (marker == NOTES && file.getInt(begin) == EXIF) {
                return inNotes(file.slice(begin + EXIF_HEADER, length - 2 - EXIF_HEADER));
            } else if (marker == START_OF_SCAN || length < 2 || marker < START_OF_IMAGE) {
                return 0;
            }
            file.position(begin + length - 2);
        }
    }

    private static int inNotes(ByteBuffer notes) {
        notes.order(
                notes.getShort(0) == LITTLE_ENDIAN
                        ? ByteOrder.LITTLE_ENDIAN
                        : ByteOrder.BIG_ENDIAN);
        int entries = notes.getInt(4);
        int many = notes.getShort(entries) & 0xFFFF;
        for (int i = 0; i < many; i++) {
            int entry = entries + 2 + i * ENTRY;
            if (notes.getShort(entry) == ORIENTATION) {
                return degrees(notes.getShort(entry + 8));
            }
        }
        return 0;
    }

    private static int degrees(int orientation) {
        return switch (orientation) {
            case 3 -> 180;
            case 6 -> 90;
            case 8 -> 270;
            default -> 0;
        };
    }
}
