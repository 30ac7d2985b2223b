package app.zhanggui.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the cards and their journal are encrypted with: 64 random bytes, kept in the key file locked
 * by the password.
 *
 * <p>Why not the password itself: H2 makes ten rounds of it only, which a graphics card guesses
 * through in no time; and another password would mean to write the whole file anew, which a power
 * cut can spoil. So the password only locks the key, and changing it writes one small file.
 */
final class DataKey {
    private static final String MARK = "zhanggui-key-1";
    private static final int ROUNDS = 600_000;
    private static final int HALF = 32;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom DICE = new SecureRandom();

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey fresh() {
        return new DataKey(random(2 * HALF));
    }

    boolean isSame(DataKey other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    /** What H2 wants as the password of the file, and an empty one of the user. */
    char[] filePassword() {
        String hex = HexFormat.of().formatHex(bytes, 0, HALF);
        return (hex + " ").toCharArray();
    }

    /** The same without the user's, for the file alone. */
    char[] fileSecret() {
        return HexFormat.of().formatHex(bytes, 0, HALF).toCharArray();
    }

    /** The key file's content: this key, locked by a password. */
    byte[] locked(Secret password) {
        return locked(password, ROUNDS);
    }

    byte[] locked(Secret password, int rounds) {
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, stretched(password, salt, rounds), nonce, bytes);
        Base64.Encoder text = Base64.getEncoder();
        return String.join(
                        "\n",
                        MARK,
                        Integer.toString(rounds),
                        text.encodeToString(salt),
                        text.encodeToString(nonce),
                        text.encodeToString(locked),
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Unlocks a key file.
     *
     * @return empty if the password is wrong
     * @throws IOException if it cannot be read or is no key file
     */
    static Optional<DataKey> unlock(Path file, Secret password) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() < 5 || !lines.get(0).equals(MARK)) {
            throw new IOException("no key file: " + file);
        }
        try {
            Base64.Decoder text = Base64.getDecoder();
            byte[] stretched =
                    stretched(password, text.decode(lines.get(2)), Integer.parseInt(lines.get(1)));
            return Optional.of(
                    new DataKey(
                            open(stretched, text.decode(lines.get(3)), text.decode(lines.get(4)))));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException("damaged key file: " + file, damaged);
        }
    }

    /** Encrypts a piece of the journal: its nonce, then what is encrypted. */
    byte[] encrypt(byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, journalKey(), nonce, plain);
        return ByteBuffer.allocate(NONCE + encrypted.length).put(nonce).put(encrypted).array();
    }

    /**
     * Decrypts a piece of the journal.
     *
     * @throws GeneralSecurityException if it is damaged or of another key
     */
    byte[] decrypt(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE) {
            throw new GeneralSecurityException("too short");
        }
        return open(
                journalKey(),
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] journalKey() {
        return Arrays.copyOfRange(bytes, HALF, 2 * HALF);
    }

    private static byte[] stretched(Secret password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.letters(), salt, rounds, HALF * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] data) {
        try {
            return cipher(mode, key, nonce).doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] open(byte[] key, byte[] nonce, byte[] data)
            throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(data);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        DICE.nextBytes(bytes);
        return bytes;
    }
}
