package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the screen of the cards starts in other rooms.
 *
 * @param chooseFile lets the owner choose a list to import
 * @param importFiles imports files that were dropped
 * @param importSample imports the list that comes with the program
 * @param findTwins looks for cards that may be of one customer
 * @param merge compares some cards to merge them
 * @param export writes these cards, as they stand in the list, into a sheet
 * @param planVisit plans a visit to a customer; no button without it
 * @param registerComplaint writes down a customer's complaint; no button without it
 */
public record CardsActions(
        Runnable chooseFile,
        Consumer<List<Path>> importFiles,
        Runnable importSample,
        Runnable findTwins,
        Consumer<List<CustomerId>> merge,
        Consumer<List<CustomerId>> export,
        Optional<Consumer<CustomerId>> planVisit,
        Optional<Consumer<CustomerId>> registerComplaint) {}
