// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_answers.h"

#include "core/base/characters.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/mail/message_header.h"
#include "gui/text/explanation.h"

namespace sealpost::gui {

namespace {

QString field_of(const incoming::MessageStatus& message, std::string_view name) {
    const auto* field = message.header(name);
    return field ? shown(field->value, 500) : QString();
}

/// A header field's value: what an encoded word hides must not begin another line.
std::string in_one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return is_control(c); }, ' ');
    return text;
}

} // namespace

MessageAnswers::MessageAnswers(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop),
      reply_(push_button(QStringLiteral("mailReply"), tr("&Reply"), this)),
      reply_all_(push_button(QStringLiteral("mailReplyAll"), tr("Reply to &all"), this)),
      forward_(push_button(QStringLiteral("mailForward"), tr("&Forward"), this)),
      obstacle_(new Banner(QStringLiteral("mailReplyObstacle"), parent)) {
    reply_->setIcon(icon(Icon::reply));
    reply_all_->setIcon(icon(Icon::reply_all));
    forward_->setIcon(icon(Icon::forward));
    auto* row = new FlowLayout(this);
    for (QPushButton* button : {reply_, reply_all_, forward_}) row->addWidget(button);
    connect(reply_, &QPushButton::clicked, this, [this] { answer(respond::Audience::sender, false); });
    connect(reply_all_, &QPushButton::clicked, this, [this] { answer(respond::Audience::everybody, false); });
    connect(forward_, &QPushButton::clicked, this, &MessageAnswers::forward);
    clear();
}

void MessageAnswers::show_message(std::shared_ptr<const app::Reading> reading, bool has_attachments) {
    if (reading_ != reading) obstacle_->clear();
    reading_ = std::move(reading);
    has_attachments_ = has_attachments;
    const bool closed = reading_->summary.encryption.state == incoming::EncryptionState::failed;
    allow(!closed,
          closed ? tr("The message could not be opened: there is nothing yet to answer.") : QString());
}

void MessageAnswers::clear() {
    reading_.reset();
    ++generation_;
    obstacle_->clear();
    allow(false, tr("No message is open."));
}

void MessageAnswers::allow(bool allowed, const QString& reason) {
    for (QPushButton* button : {reply_, reply_all_, forward_}) {
        button->setEnabled(allowed);
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

std::vector<QWidget*> MessageAnswers::controls() const {
    std::vector<QWidget*> all{reply_, reply_all_, forward_};
    for (auto* button : obstacle_->findChildren<QPushButton*>()) all.push_back(button);
    return all;
}

void MessageAnswers::answer(respond::Audience audience, bool despite_obstacles) {
    if (!reading_) return;
    obstacle_->clear();
    AnswerRequest request{.reading = reading_,
                          .audience = audience,
                          .despite_obstacles = despite_obstacles,
                          .attribution = {.dated = tr("On %1, %2 wrote:"),
                                          .undated = tr("%1 wrote:"),
                                          .somebody = tr("somebody")}};
    desktop_.work().run(
        this,
        [request = std::move(request)](app::Home& home, const Operation&) {
            return draft_of_answer(home, request);
        },
        [this, generation = generation_](Outcome<std::variant<std::string, respond::Obstacle>> outcome) {
            if (generation == generation_) finish(std::move(outcome));
        });
}

void MessageAnswers::finish(Outcome<std::variant<std::string, respond::Obstacle>> outcome) {
    if (const auto* error = std::get_if<Error>(&outcome)) return obstacle_->say(banner_of(*error));
    auto& made = std::get<0>(outcome);
    if (const auto* obstacle = std::get_if<respond::Obstacle>(&made)) return say(*obstacle);
    desktop_.write(ComposeRequest{.draft = std::move(std::get<std::string>(made))});
}

void MessageAnswers::say(respond::Obstacle obstacle) {
    BannerText text{.tone = Tone::caution, .shape = Shape::warning};
    const QString to = field_of(reading_->summary, "To");
    const QString cc = field_of(reading_->summary, "Cc");
    const QString everybody = cc.isEmpty() ? to : tr("%1; copy to %2").arg(to, cc);
    switch (obstacle) {
    case respond::Obstacle::no_recipient:
        text.headline = tr("This message names nobody to answer to.");
        text.explanation = tr("Write a message of your own instead.");
        return obstacle_->say(text);
    case respond::Obstacle::not_addressed_to_you:
        text.headline = tr("You are not among those this message was addressed to.");
        text.explanation =
            tr("It came as a blind copy, or somebody else passed it on. A reply to all would tell them "
               "that you have it: %1")
                .arg(everybody);
        break;
    case respond::Obstacle::recipients_not_protected:
        text.headline = tr("The list of recipients of this message is not protected.");
        text.explanation =
            tr("Somebody on the way could have added an address, to get your answer. Look at them "
               "first: %1")
                .arg(everybody);
        break;
    }
    obstacle_->say(text);
    obstacle_->add_button(QStringLiteral("mailReplySender"), tr("Reply to the &sender only"),
                          [this] { answer(respond::Audience::sender, false); });
    obstacle_->add_button(QStringLiteral("mailReplyAllAnyway"), tr("Reply to all an&yway"),
                          [this] { answer(respond::Audience::everybody, true); });
}

std::string MessageAnswers::introduction() const {
    const auto& summary = reading_->summary;
    QStringList lines{tr("---------- Forwarded message ----------"),
                      tr("From: %1").arg(MessageHeader::sender_of(summary))};
    if (const QString date = field_of(summary, "Date"); !date.isEmpty())
        lines.append(tr("Date: %1").arg(date));
    lines.append(tr("Subject: %1").arg(MessageHeader::subject_of(summary)));
    if (const QString to = field_of(summary, "To"); !to.isEmpty()) lines.append(tr("To: %1").arg(to));
    if (const QString cc = field_of(summary, "Cc"); !cc.isEmpty()) lines.append(tr("Copy to: %1").arg(cc));
    return lines.join(QLatin1Char('\n')).toStdString() + "\n";
}

void MessageAnswers::forward() {
    if (!reading_) return;
    obstacle_->clear();
    const auto* subject = reading_->summary.header("Subject");
    ForwardRequest request{.reading = reading_,
                           .as_attachment = has_attachments_,
                           .introduction = introduction(),
                           .subject = "Fwd: " + (subject ? in_one_line(subject->value) : std::string())};
    desktop_.work().run(
        this,
        [request = std::move(request)](app::Home& home, const Operation& operation) {
            return draft_of_forward(home, request, operation);
        },
        [this, generation = generation_](Outcome<std::variant<std::string, ForwardObstacle>> outcome) {
            if (generation != generation_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) return obstacle_->say(banner_of(*error));
            auto& made = std::get<0>(outcome);
            if (const auto* obstacle = std::get_if<ForwardObstacle>(&made)) return say(*obstacle);
            desktop_.write(ComposeRequest{.draft = std::move(std::get<std::string>(made))});
        });
}

void MessageAnswers::say(ForwardObstacle obstacle) {
    BannerText text{.tone = Tone::caution, .shape = Shape::warning};
    switch (obstacle) {
    case ForwardObstacle::closed:
        text.headline = tr("What could not be opened cannot be forwarded.");
        text.explanation = tr("Whoever you would send it to could not open it either.");
        break;
    case ForwardObstacle::unproven:
        text.headline = tr("This message is not forwarded, since nobody can tell whether it was changed.");
        text.explanation =
            tr("Ask the sender to send it again with an up-to-date program, or write what matters in "
               "your own words.");
        break;
    case ForwardObstacle::too_large:
        text.headline = tr("This message is too large to be forwarded as a whole.");
        text.explanation = tr("Save the attachments you need, and attach them to a message of your own.");
        break;
    }
    obstacle_->say(text);
}

} // namespace sealpost::gui
