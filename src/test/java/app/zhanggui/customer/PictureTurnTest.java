package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureTurnTest {

    @Test
    void a_photo_taken_upright_is_turned_as_its_camera_noted() {
        assertThat(PictureTurn.degrees(photo(ByteOrder.BIG_ENDIAN, 6))).isEqualTo(90);
        assertThat(PictureTurn.degrees(photo(ByteOrder.LITTLE_ENDIAN, 8))).isEqualTo(270);
        assertThat(PictureTurn.degrees(photo(ByteOrder.LITTLE_ENDIAN, 3))).isEqualTo(180);
        assertThat(PictureTurn.degrees(photo(ByteOrder.BIG_ENDIAN, 1))).isZero();
    }

    @Test
    void whatever_is_no_photo_or_cut_short_is_left_as_it_is() {
        byte[] photo = photo(ByteOrder.BIG_ENDIAN, 6);
        for (int length = 0; length < photo.length - 4; length++) {
            assertThat(PictureTurn.degrees(Arrays.copyOf(photo, length))).isZero();
        }
        assertThat(PictureTurn.degrees("合同".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isZero();
    }

    /** A photo as a phone writes it: a short header, then the camera's notes. */
    private static byte[] photo(ByteOrder order, int orientation) {
        ByteBuffer notes = ByteBuffer.allocate(8 + 2 + 2 * 12).order(order);
        notes.putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
        notes.putShort((short) 42).putInt(8).putShort((short) 2);
        notes.putShort((short) 0x0100).putShort((short) 3).putInt(1).putInt(0);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation);
        ByteBuffer file = ByteBuffer.allocate(2 + 18 + 4 + 6 + notes.capacity());
        file.putShort((short) 0xFFD8);
        file.putShort((short) 0xFFE0).putShort((short) 16).put(new byte[14]);
        file.putShort((short) 0xFFE1).putShort((short) (2 + 6 + notes.capacity()));
        file.putInt(0x45786966).putShort((short) 0).put(notes.array());
        return file.array();
    }
}
