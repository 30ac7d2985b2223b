package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.nio.file.Path;

/** The card file could not be opened; which trouble it is decides what can be done about it. */
public final class OpenFault extends UserFault {
    private final Trouble trouble;
    private final transient Path folder;

    OpenFault(Trouble trouble, Path folder, Throwable cause) {
        super(trouble.kind(), Message.of(trouble.key(), folder.toString()), cause);
        this.trouble = trouble;
        this.folder = folder;
    }

    OpenFault(Trouble trouble, CardFolder folder) {
        this(trouble, folder.path(), null);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** The data folder it happened in. */
    public Path folder() {
        return folder;
    }
}
