// SPDX-License-Identifier: GPL-3.0-or-later
// The queue on disk: all or nothing, unreadable, unforgeable, and still there after the power was cut.
#include "core/outbox/item_record.h"
#include "core/state/sealed_file.h"
#include "tests/outbox/stand.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <fstream>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;

namespace {

std::string bytes_of(const auto& copy) {
    StringSink bytes;
    sealpost::copy(*copy.open(), bytes);
    bytes.commit();
    return bytes.take();
}

void flip_a_byte(const std::filesystem::path& path, std::streamoff at) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(at);
    const char byte = static_cast<char>(file.get());
    file.seekp(at);
    file.put(static_cast<char>(byte ^ 1));
}

} // namespace

class QueueTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Stand> stand_;
    Queue& queue() { return stand_->queue(); }
    Lease lease() { return Lease::try_take(stand_->outbox()).value(); }

  private slots:
    void init() { stand_ = std::make_unique<Stand>(); }

    void keepsEveryCopyOfAMessage() {
        const auto sealed = stand_->seal("To: bob@example.org\nBcc: carol@example.org\n");
        const Queued queued = stand_->add(sealed);
        QCOMPARE(queued.items.size(), std::size_t{2});
        QCOMPARE(queued.message.own.state, OwnCopyState::waiting);
        stand_->reopen();
        const auto items = queue().items();
        QCOMPARE(items.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(items[i].id, queued.items[i].id);
            QCOMPARE(items[i].state, ItemState::queued);
            QVERIFY(items[i].copy.recipients == sealed.copies[i].copy().recipients);
            QCOMPARE(items[i].copy.keys.size(), sealed.copies[i].copy().keys.size());
            const auto taken = queue().vault().take(items[i], stand_->operation());
            QVERIFY(taken.envelope() == sealed.copies[i].envelope());
            QVERIFY(taken.message_id() == sealed.copies[i].message_id());
            QCOMPARE(bytes_of(taken), bytes_of(sealed.copies[i]));
        }
        const auto own = queue().vault().take(queue().message_of(items[0]), stand_->operation());
        QCOMPARE(bytes_of(own), bytes_of(*sealed.sent));
    }

    void namesNobodyOnDisk() {
        stand_->add(stand_->seal("To: bob@example.org\nBcc: carol@example.org\n"));
        stand_->add(stand_->in_the_clear("dora@example.org"));
        const TemporaryFolder copy;
        copy_writable(stand_->place(), copy.path());
        QVERIFY(copy.file_count() > 4);
        for (const std::string_view word : {secret_word, std::string_view("bob"), std::string_view("carol"),
                                            std::string_view("dora"), std::string_view("example.org")})
            QVERIFY2(!copy.contains(word), std::string(word).c_str());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(copy.path()))
            QVERIFY(entry.path().filename().native().find("bob") == std::string::npos);
    }

    void leavesNothingOfAMessageThatCouldNotBeKept() {
        const auto sealed = stand_->seal("To: bob@example.org\nBcc: carol@example.org\n");
        std::stop_source stop;
        NoPrompts nobody;
        int pieces = 0;
        // Interrupted in the second copy.
        const Operation interrupted{nobody, stop.get_token(), [&](std::uint64_t) {
                                        if (++pieces == 2) stop.request_stop();
                                    }};
        const std::string text(200000, 'x');
        const auto large = stand_->seal("To: bob@example.org\nBcc: carol@example.org\n", {}, text + "\n");
        SEALPOST_THROWS(
            queue().add(large, {.account = "ada@example.org", .now = stand_->clock().now()}, interrupted),
            ErrorCode::cancelled);
        QVERIFY(queue().items().empty());
        QVERIFY(queue().messages().empty());
        QCOMPARE(stand_->files_in_outbox(), std::size_t{0});
    }

    void givesBackNothingThatWasChanged_data() {
        QTest::addColumn<int>("at");
        QTest::newRow("first bytes") << 0;
        QTest::newRow("nonce") << 25;
        QTest::newRow("ciphertext") << 100;
        QTest::newRow("last byte") << -1;
    }
    void givesBackNothingThatWasChanged() {
        QFETCH(int, at);
        const auto item = stand_->add(stand_->seal("To: bob@example.org\n")).items.front();
        const auto path = stand_->outbox() / item.id;
        const auto size = static_cast<std::streamoff>(std::filesystem::file_size(path));
        flip_a_byte(path, at < 0 ? size + at : at);
        SEALPOST_THROWS(queue().vault().take(item, stand_->operation()), ErrorCode::state_corrupt);
    }

    void givesBackNothingThatWasCut() {
        const auto item =
            stand_->add(stand_->seal("To: bob@example.org\n", {}, std::string(300000, 'y') + "\n"))
                .items.front();
        const auto path = stand_->outbox() / item.id;
        // At the end of a piece.
        std::filesystem::resize_file(path, 23 + 2 * (65536 + 28));
        SEALPOST_THROWS(queue().vault().take(item, stand_->operation()), ErrorCode::state_corrupt);
        std::filesystem::remove(path);
        SEALPOST_THROWS(queue().vault().take(item, stand_->operation()), ErrorCode::not_found);
    }

    // The sender's own copy has Bcc inside: it must not go out because two files changed places.
    void neverTakesTheOwnCopyForOneToDeliver() {
        const auto queued = stand_->add(stand_->seal("To: bob@example.org\nBcc: carol@example.org\n"));
        const auto item = queued.items.front();
        std::filesystem::rename(stand_->outbox() / queued.message.id, stand_->outbox() / item.id);
        SEALPOST_THROWS(queue().vault().take(item, stand_->operation()), ErrorCode::state_corrupt);
        const auto other = stand_->add(stand_->seal("To: bob@example.org\n")).items.front();
        std::filesystem::rename(stand_->outbox() / queued.items.at(1).id, stand_->outbox() / other.id);
        SEALPOST_THROWS(queue().vault().take(other, stand_->operation()), ErrorCode::state_corrupt);
    }

    void isTakenBackAsLongAsNobodyHasIt() {
        const auto queued = stand_->add(stand_->seal("To: bob@example.org\nBcc: carol@example.org\n"));
        const auto& [first, second] = std::pair(queued.items[0].id, queued.items[1].id);
        QCOMPARE(queue().cancel(first, nullptr), Cancelling::cancelled);
        QCOMPARE(queue().get(first).state, ItemState::cancelled);
        QCOMPARE(stand_->files_in_outbox(), std::size_t{2});
        QCOMPARE(queue().cancel(second, nullptr), Cancelling::cancelled);
        QCOMPARE(queue().message_of(queue().get(second)).own.state, OwnCopyState::dropped);
        QCOMPARE(stand_->files_in_outbox(), std::size_t{0});
        SEALPOST_THROWS(queue().cancel("no such item", nullptr), ErrorCode::not_found);
    }

    void isNotTakenBackOnceAnybodyHasIt() {
        const auto id =
            stand_->add(stand_->seal("To: bob@example.org, carol@example.org\n")).items.front().id;
        queue().change(id, [](Item& item) {
            item.state = ItemState::failed;
            item.recipients[0].state = transport::RecipientState::accepted;
            item.recipients[1].state = transport::RecipientState::rejected;
        });
        QCOMPARE(queue().cancel(id, nullptr), Cancelling::already_accepted);
        QCOMPARE(queue().get(id).state, ItemState::failed);
        QCOMPARE(queue().give_up_the_rest(id).state, ItemState::accepted);
    }

    void isNotTakenBackOutOfASendersHand() {
        const auto id = stand_->add(stand_->seal("To: bob@example.org\n")).items.front().id;
        queue().change(id, [](Item& item) { item.state = ItemState::submitting; });
        QCOMPARE(queue().cancel(id, nullptr), Cancelling::in_hand);
        // Whoever has the turn knows that no sender is there.
        const Lease turn = lease();
        queue().recover(turn, stand_->clock().now());
        QVERIFY(queue().get(id).uncertain);
        QCOMPARE(queue().cancel(id, &turn), Cancelling::cancelled);
    }

    void hasOneTurnAtATime() {
        {
            const Lease turn = lease();
            QVERIFY(!Lease::try_take(stand_->outbox()));
        }
        QVERIFY(Lease::try_take(stand_->outbox()));
    }

    void removesWhatNoRecordNames() {
        const auto id = stand_->add(stand_->seal("To: bob@example.org\n")).items.front().id;
        const std::string orphan(32, 'a');
        std::ofstream(stand_->outbox() / orphan) << "left by a crash";
        std::ofstream(stand_->outbox() / ("." + orphan + ".123456.part")) << "half";
        std::ofstream(stand_->outbox() / "notes.txt") << "somebody else's";
        {
            // Not while another process writes: its record is about to come.
            const WritingMark mark = WritingMark::take(stand_->outbox());
            queue().recover(lease(), stand_->clock().now());
            QVERIFY(std::filesystem::exists(stand_->outbox() / orphan));
        }
        queue().recover(lease(), stand_->clock().now());
        QVERIFY(!std::filesystem::exists(stand_->outbox() / orphan));
        QCOMPARE(stand_->files_in_outbox(), std::size_t{3});
        QVERIFY(std::filesystem::exists(stand_->outbox() / "notes.txt"));
        QVERIFY(std::filesystem::exists(stand_->outbox() / id));
    }

    void clearsUpNothingOfAnotherDatabase() {
        stand_->add(stand_->seal("To: bob@example.org\n"));
        const auto database = stand_->place() / "sealpost.db";
        const auto aside = stand_->place() / "aside";
        std::filesystem::create_directory(aside);
        const auto move = [](const std::filesystem::path& from, const std::filesystem::path& to) {
            for (const char* name : {"sealpost.db", "sealpost.db-wal", "sealpost.db-shm"})
                if (std::filesystem::exists(from / name)) std::filesystem::rename(from / name, to / name);
        };
        const auto files = stand_->files_in_outbox();
        // The damaged one is moved away, and another one begun.
        stand_->close();
        move(stand_->place(), aside);
        stand_->reopen();
        queue().recover(lease(), stand_->clock().now());
        QCOMPARE(stand_->files_in_outbox(), std::size_t{0});
        stand_->add(stand_->seal("To: carol@example.org\n"));
        std::filesystem::path kept;
        for (const auto& entry : std::filesystem::directory_iterator(stand_->place()))
            if (entry.path().filename().native().starts_with("outbox-")) kept = entry.path();
        QVERIFY(!kept.empty());
        // Mended, and back with its copies.
        stand_->close();
        std::filesystem::remove_all(stand_->outbox());
        std::filesystem::rename(kept, stand_->outbox());
        for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(database.native() + suffix);
        move(aside, stand_->place());
        stand_->reopen();
        queue().recover(lease(), stand_->clock().now());
        QCOMPARE(stand_->files_in_outbox(), files);
        QVERIFY(!bytes_of(queue().vault().take(stand_->only(), stand_->operation())).empty());
    }

    void forgetsOnlyWhatIsOver() {
        const auto done = stand_->add(stand_->seal("To: bob@example.org\n")).items.front().id;
        const auto waiting = stand_->add(stand_->seal("To: carol@example.org\n")).items.front().id;
        queue().cancel(done, nullptr);
        queue().forget_before(lease(), stand_->clock().now() + std::chrono::hours(24));
        QVERIFY(!queue().find(done));
        QVERIFY(queue().find(waiting));
        QCOMPARE(queue().messages().size(), std::size_t{1});
    }

    void triesRefusedRecipientsAgainOnRequest() {
        const auto id =
            stand_->add(stand_->seal("To: bob@example.org, carol@example.org\n")).items.front().id;
        queue().change(id, [](Item& item) {
            item.state = ItemState::failed;
            item.recipients[0].state = transport::RecipientState::accepted;
            item.recipients[1].state = transport::RecipientState::rejected;
        });
        const Item item = queue().retry(id, stand_->clock().now());
        QCOMPARE(item.state, ItemState::queued);
        QCOMPARE(item.pending(), std::vector{address("carol@example.org")});
        QCOMPARE(queue().vault().take(item, stand_->operation()).envelope().rcpt_to,
                 std::vector{address("carol@example.org")});
    }

    void readsBackEveryField() {
        Item item = stand_->add(stand_->seal("To: bob@example.org\n")).items.front();
        item.trouble = Error(ErrorCode::server_busy, {{"reply", "451 sp\xC3\xA4ter"}}, "free-space");
        item.uncertain = true;
        item.schedule.attempts = 7;
        item.recipients[0].reply = "451 \xff not UTF-8";
        item.handling = {.require_tls = true,
                         .reports = {transport::DeliveryReport::success, transport::DeliveryReport::delay},
                         .envelope_id = "0123456789abcdef"};
        item.reports_not_offered = true;
        const auto back = parse_item(to_text(item));
        QVERIFY(back);
        QCOMPARE(to_text(*back), to_text(item));
        QVERIFY(back->handling == item.handling);
        QVERIFY(back->reports_not_offered);
        QCOMPARE(std::get<Error>(*back->trouble).fact("reply"), std::string("451 sp\xC3\xA4ter"));
        item.trouble = outgoing::Refusal{.address = address("bob@example.org"),
                                         .reason = outgoing::RefusalReason::revoked,
                                         .facts = {{"fingerprint", "AB"}}};
        QVERIFY(std::get<outgoing::Refusal>(*parse_item(to_text(item))->trouble) ==
                std::get<outgoing::Refusal>(*item.trouble));
        QVERIFY(!parse_item("{}"));
        QVERIFY(!parse_item("no record"));
        QVERIFY(!parse_message("{\"id\":1}"));
    }

    /// What was queued before there were such demands has none.
    void readsWhatAnOlderSealpostQueued() {
        const std::string text = to_text(stand_->add(stand_->seal("To: bob@example.org\n")).items.front());
        QVERIFY(text.find("require_tls") == std::string::npos);
        QVERIFY(text.find("reports") == std::string::npos);
        const auto item = parse_item(text);
        QVERIFY(item);
        QVERIFY(item->handling == Handling());
        // A demand that is not understood must not be lost.
        const auto with = [&](const std::string& more) { return "{" + more + "," + text.substr(1); };
        QVERIFY(parse_item(with("\"require_tls\":true"))->handling.require_tls);
        QVERIFY(!parse_item(with("\"require_tls\":\"yes\"")));
        QVERIFY(!parse_item(with("\"reports\":\"always\",\"envelope_id\":\"a\"")));
    }

    void keepsTheOrder() {
        std::vector<std::string> ids;
        for (int i = 0; i < 20; ++i)
            ids.push_back(stand_->add(stand_->in_the_clear("bob@example.org")).items[0].id);
        std::vector<std::string> found;
        for (const auto& item : queue().items()) found.push_back(item.id);
        QCOMPARE(found, ids);
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
