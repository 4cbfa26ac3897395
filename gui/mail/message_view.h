// SPDX-License-Identifier: GPL-3.0-or-later
// One message: what protects it, who wrote it, its text and its attachments. What is said of its protection
// stands outside the area that the message draws in.
#pragma once

#include "core/incoming/protection.h"
#include "gui/desktop/desktop.h"
#include "gui/mail/message_reading.h"
#include "gui/mail/message_source.h"
#include "gui/text/status_text.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace sealpost::gui {

class PartList;
class Banner;
class Fold;
class MessageAnswers;
class MessageHeader;
class MessageNote;
class MessageOffer;
class MessageText;

class MessageView final : public QWidget {
    Q_OBJECT
  public:
    /// The desktop must outlive it.
    explicit MessageView(Desktop& desktop, QWidget* parent = nullptr);
    ~MessageView() override;

    /// Opens it in the work lane; what was being opened before is given up.
    void show_message(MessageSource message);
    void clear();

  signals:
    /// It was opened and judged; again where that changed. `subject` and `sender` are what it says of itself,
    /// as they may be shown; `problem`: its status is one to look at. Not of a message inside it.
    void opened(const QString& subject, const QString& sender, sealpost::incoming::Protection protection,
                bool problem);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    /// A message, or one inside the one before.
    struct Shown {
        MessageSource source{};
        std::shared_ptr<const app::Reading> carrier{};
        std::string path{};
    };

    // message_view_build.cpp
    void build();
    QWidget* build_message();
    void connect_parts();
    void build_details();
    void order_tabs();

    void begin(Shown message);
    void open(bool again);
    void arrived(Outcome<OpenedMessage> outcome, bool again);
    void present(bool again);
    void learn();
    void show_keys(Outcome<SenderKeys> outcome);
    void say_status();
    void say_fault(const Error& error);
    void say_notice();
    void show_text(std::shared_ptr<const PageText> text, const PartEntry* part);
    void say_note();
    void change_form();
    void show_part(const std::string& path);
    void show_nested(const std::string& path);
    void go_back();
    void save_message();
    void people_changed();

    Desktop& desktop_;
    Job job_;
    /// Of the outcome that is waited for; earlier ones are not shown.
    std::uint64_t generation_ = 0;
    std::vector<Shown> stack_;
    std::optional<OpenedMessage> message_;
    SenderKeys keys_;
    TextForm form_ = TextForm::formatted;
    /// A part's text is shown in place of the message's.
    bool in_part_ = false;
    /// People's keys changed while nobody saw the message.
    bool stale_ = false;
    bool learning_ = false;

    QStackedWidget* pages_;
    QLabel* empty_;
    QWidget* message_page_;
    Banner* within_;
    MessageHeader* header_;
    MessageAnswers* answers_;
    Banner* status_;
    MessageOffer* offer_;
    Banner* notice_;
    Fold* details_;
    MessageText* text_;
    MessageNote* note_;
    PartList* attachments_;
};

} // namespace sealpost::gui
