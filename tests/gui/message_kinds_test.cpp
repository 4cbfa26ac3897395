// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a message over all that others collected, and how soon it opens a large one.
#include "app/reading.h"
#include "core/base/file.h"
#include "tests/gui/message_window.h"
#include "tests/support/corpora.h"

#include <QElapsedTimer>
#include <limits>

using namespace sealpost;
using namespace sealpost::test;

class MessageKindsTest : public MessageWindow {
    Q_OBJECT

  private slots:
    void initTestCase() { make_persons(); }
    void init() { over(*ada_); }
    void cleanup() {
        view_.reset();
        desktop_.reset();
    }

    void everyMessageOfTheCorporaHasAStatus() {
        const auto kde = corpus("kde");
        const auto notmuch = corpus("notmuch");
        if (!kde && !notmuch) QSKIP("no corpus is here: set SEALPOST_CORPORA");
        const Person reader("ada@example.org");
        if (kde) copy_writable(*kde / "gnupg_home", reader.gnupg().path());
        over(reader);
        int messages = 0;
        for (const auto& folder : {kde, notmuch, corpus("unobtrusive")}) {
            if (!folder) continue;
            for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
                const auto& path = entry.path();
                if (!entry.is_regular_file() || path.native().find("gnupg_home") != std::string::npos)
                    continue;
                if (path.extension() == ".tsv" || path.extension() == ".pgp" || path.extension() == ".asc")
                    continue;
                view_->show_message({.bytes = std::make_shared<FileSource>(path)});
                wait_until_idle();
                QVERIFY2(shows("mailStatus"), path.c_str());
                QVERIFY2(!status().headline.trimmed().isEmpty(), path.c_str());
                const bool closed = text().isEmpty() && status().tone == gui::Tone::neutral;
                QVERIFY2(!closed || shows("mailAttachments") || shows("mailTextNote"), path.c_str());
                ++messages;
            }
        }
        qInfo("%d messages", messages);
        QVERIFY(messages > 50);
    }

    void aSealedMessageOpensSoonAfterTheEngine() {
        std::string words;
        while (words.size() < 100 << 10)
            words += "A line of a text of which there is a lot, " + std::to_string(words.size()) + ".\n";
        const Said said = bob_->run(
            {"encrypt"}, "From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: Long\n\n" + words);
        QCOMPARE(said.exit_code, 0);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            qint64 engine = 0;
            desktop_->work().run(
                view_.get(),
                [mail = said.out](app::Home& home, const Operation& operation) {
                    QElapsedTimer timer;
                    timer.start();
                    app::read_message(home, std::make_shared<StringSource>(mail), {}, operation);
                    return timer.elapsed();
                },
                [&](gui::Outcome<qint64> outcome) { engine = std::get<qint64>(outcome); });
            wait_until_idle();
            QElapsedTimer timer;
            timer.start();
            view_->show_message({.bytes = std::make_shared<StringSource>(said.out)});
            auto* text_view = view_->findChild<gui::MessageText*>();
            QVERIFY(
                QTest::qWaitFor([&] { return shows("mailStatus") && text_view->is_settled(); }, patience));
            best = std::min(best, timer.elapsed() - engine);
            wait_until_idle();
            view_->clear();
        }
        qInfo("%lld ms over the engine's own time", static_cast<long long>(best));
        QVERIFY(best <= 150);
    }
};

SEALPOST_GUI_MAIN(MessageKindsTest)
#include "message_kinds_test.moc"
