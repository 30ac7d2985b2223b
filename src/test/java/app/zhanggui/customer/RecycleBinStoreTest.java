package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.db.schema.DefaultSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecycleBinStoreTest {
    private static final LocalDate TODAY = LocalDate.now(Cards.CLOCK);

    @TempDir Path folder;
    private Database database;
    private CustomerStore store;
    private RecycleBinStore bin;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        bin = new RecycleBinStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_deleted_card_is_listed_and_comes_back_as_it_was() {
        CustomerCard card = store.add(Cards.in("宏达五金", "城东"));
        store.delete(List.of(card.id()));
        assertThat(bin.entries()).extracting(BinEntry::name).containsExactly("宏达五金");
        bin.restore(List.of(card.id()));
        assertThat(bin.entries()).isEmpty();
        assertThat(store.card(card.id())).contains(card);
        database.undoLast();
        assertThat(bin.entries()).hasSize(1);
    }

    @Test
    void a_card_that_is_not_in_the_bin_is_not_forgotten() {
        CustomerCard card = store.add(Cards.full());
        bin.forget(List.of(card.id()));
        assertThat(store.card(card.id())).contains(card);
    }

    @Test
    void of_a_forgotten_customer_no_word_is_left_anywhere() throws Exception {
        CustomerId id = everythingOf("魏无羡独门五金").id();
        assertThat(wordsIn(database)).anyMatch(word -> word.contains("魏无羡"));
        store.delete(List.of(id));
        bin.forget(List.of(id));
        assertThat(wordsIn(database)).noneMatch(word -> word.contains("魏无羡"));
    }

    @Test
    void others_keep_all_they_have_and_only_lose_the_link_to_the_forgotten() throws Exception {
        CustomerCard other = everythingOf("恒大机电");
        CustomerId gone = store.add(Cards.named("介绍人")).id();
        other = store.save(other.withCustomer(one -> one.withReferrer(Optional.of(gone))));
        store.delete(List.of(gone));
        bin.forget(List.of(gone));
        assertThat(store.card(other.id()))
                .contains(other.withCustomer(one -> one.withReferrer(Optional.empty())));
        assertThat(new PromiseStore(database).of(other.id())).hasSize(1);
    }

    @Test
    void what_was_done_to_a_forgotten_customer_is_no_longer_offered_to_be_undone() {
        CustomerCard kept = store.add(Cards.named("恒大机电"));
        CustomerCard card = store.add(Cards.named("宏达"));
        store.save(CardValues.with(card, CardField.REMARK, "月结"));
        store.delete(List.of(card.id()));
        bin.forget(List.of(card.id()));
        database.undoLast();
        assertThat(store.card(kept.id())).isEmpty();
    }

    @Test
    void listeners_are_told_that_the_card_is_gone() {
        CustomerCard card = store.add(Cards.full());
        store.delete(List.of(card.id()));
        Set<CustomerId> told = new HashSet<>();
        store.onChange(told::addAll);
        bin.forget(List.of(card.id()));
        assertThat(told).containsExactly(card.id());
    }

    private CustomerCard everythingOf(String name) throws Exception {
        CustomerCard card =
                store.add(Cards.with(Cards.named(name), Cards.person(name + "的李红", "1")));
        card = store.save(CardValues.with(card, CardField.STRENGTHS, name + "价格好"));
        card = store.save(CardValues.with(card, CardField.STATUS, "LIKELY"));
        Path paper = folder.resolve(name + ".txt");
        Files.writeString(paper, name + "的合同");
        new AttachmentStore(database)
                .add(AttachmentOwner.card(card.id()), List.of(FileContent.read(paper)));
        new PromiseStore(database)
                .add(Promise.of(card.id(), TODAY, name + "要的样品", Optional.of(TODAY)));
        return card;
    }

    /** Every text of every row of every table. */
    private static Set<String> wordsIn(Database database) {
        Set<String> words = new HashSet<>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (var row : database.read(sql -> sql.selectFrom(table).fetch())) {
                for (Object value : row.intoArray()) {
                    words.add(
                            value instanceof byte[] bytes
                                    ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                                    : String.valueOf(value));
                }
            }
        }
        return words;
    }
}
