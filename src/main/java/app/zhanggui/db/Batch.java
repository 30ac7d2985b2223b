package app.zhanggui.db;

import app.zhanggui.text.Message;
import java.time.LocalDateTime;

/** One thing the owner did, as it is shown in the history. */
public record Batch(BatchId id, ChangeKind kind, Message label, LocalDateTime madeAt) {}
