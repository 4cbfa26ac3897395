// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a message by itself, over the homes of persons of the tests. Bob writes, Ada reads.
#pragma once

#include "gui/mail/message_text.h"
#include "gui/mail/message_view.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractButton>
#include <stdexcept>

namespace sealpost::test {

class MessageWindow : public QObject {
  protected:
    TemporaryFolder runtime_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;
    std::string bobs_key_;
    SystemClock clock_;
    std::unique_ptr<gui::Desktop> desktop_;
    std::unique_ptr<gui::MessageView> view_;

    void show(const std::string& bytes) {
        view_->show_message(gui::MessageSource{.bytes = std::make_shared<StringSource>(bytes)});
        wait_until_idle();
    }
    void wait_until_idle() {
        // What arrives may begin the next job.
        do {
            QVERIFY(QTest::qWaitFor([&] { return desktop_->work().pending() == 0; }, patience));
            QCoreApplication::processEvents();
        } while (desktop_->work().pending() > 0);
    }
    bool shows(const char* name) const {
        return find_visible(QString::fromLatin1(name), view_.get()) != nullptr;
    }
    QString headline(const char* banner) const {
        const auto* found =
            qobject_cast<gui::Banner*>(find_visible(QString::fromLatin1(banner), view_.get()));
        return found ? found->text().headline : QString();
    }
    gui::BannerText status() const {
        return view_->findChild<gui::Banner*>(QStringLiteral("mailStatus"))->text();
    }
    QString text() const { return view_->findChild<gui::MessageText*>()->toPlainText(); }
    void click(const char* name) {
        // A layout shows what was put into it a moment later.
        QAbstractButton* button = nullptr;
        const QString wanted = QString::fromLatin1(name);
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         button = qobject_cast<QAbstractButton*>(find_visible(wanted, view_.get()));
                         return button && button->isEnabled();
                     },
                     patience),
                 name);
        button->click();
        wait_until_idle();
    }
    std::string sealed_by_bob(const std::string& more = {}, const std::string& to = "ada@example.org") const {
        const Said said =
            bob_->run({"encrypt"}, "From: Bob <bob@example.org>\nTo: " + to + "\nSubject: Secret plan\n" +
                                       more + "\nthe words of Bob\n");
        if (said.exit_code != 0) throw std::runtime_error(said.err);
        return said.out;
    }
    void over(const Person& person) {
        view_.reset();
        desktop_ = std::make_unique<gui::Desktop>(homes_of(person), clock_);
        view_ = std::make_unique<gui::MessageView>(*desktop_);
        view_->resize(700, 560);
        view_->show();
    }

    /// Both have keys; Bob uses Ada's.
    void make_persons() {
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(runtime_.path().native()));
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        const std::string adas_key = ada_->make_key();
        bobs_key_ = bob_->make_key();
        QCOMPARE(bob_->run({"keys", "import", "-"}, ada_->gnupg().export_public(adas_key)).exit_code, 0);
        QCOMPARE(bob_->run({"keys", "trust", adas_key, "--for", "ada@example.org", "--level", "accepted"})
                     .exit_code,
                 0);
    }
};

} // namespace sealpost::test
