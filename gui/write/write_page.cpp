// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/write_page.h"

#include "core/mime/message_id.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/write/attachment_drop.h"
#include "gui/write/attachment_list.h"
#include "gui/write/compose_document.h"
#include "gui/write/compose_format_row.h"
#include "gui/write/compose_head.h"
#include "gui/write/compose_planner.h"
#include "gui/write/compose_text.h"
#include "gui/write/draft_keeper.h"
#include "gui/write/draft_menu.h"
#include "gui/write/knowledge.h"
#include "gui/write/provider_panel.h"
#include "gui/write/remedy_panel.h"
#include "gui/write/sending_bar.h"
#include "gui/write/sending_desk.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {
constexpr int fewest_lines = 6;
constexpr int panel_characters = 34;
} // namespace

WritePage::WritePage(Desktop& desktop, QWidget* parent)
    : Page(parent), desktop_(desktop), knowledge_(new RecipientKnowledge(desktop, this)),
      planner_(new ComposePlanner(
          desktop.work(), [this] { return content(); }, this)),
      keeper_(new DraftKeeper(
          desktop, [this] { return content(); }, this)),
      sending_(new SendingDesk(desktop, this)) {
    setObjectName(QStringLiteral("writePage"));
    setAcceptDrops(true);
    build();
    connect_parts();
    connect_sending();
    order_tabs();
    show_content({}, {}, Saving::not_needed);
    read_senders();
    drafts_->refresh();
}

WritePage::~WritePage() = default;

void WritePage::build() {
    bar_ = new SendingBar;
    banner_ = new Banner(QStringLiteral("writeBanner"));
    drafts_ = new DraftMenu(desktop_);
    new_message_ = quiet_button(QStringLiteral("writeNew"), tr("N&ew message"));
    discard_ = quiet_button(QStringLiteral("writeDiscard"), tr("D&iscard"));
    discard_->setToolTip(tr("Throws this message away; it can be brought back right afterwards"));
    head_ = new ComposeHead(*knowledge_);
    remedy_ = new RemedyPanel(desktop_);
    text_ = new ComposeText;
    text_->setMinimumHeight(fontMetrics().lineSpacing() * fewest_lines);
    formats_ = new ComposeFormatRow(*text_);
    attach_ = quiet_button(QStringLiteral("writeAttach"), tr("&Attach files"));
    attach_->setIcon(icon(Icon::attach));
    attachments_ = new AttachmentList(desktop_.lookups());
    plan_ = new Banner(QStringLiteral("writePlan"));
    send_ = new PrimaryButton(QStringLiteral("writeSend"), tr("Se&nd"));
    send_->setToolTip(tr("Encrypts and sends the message (Ctrl+Enter)"));
    reason_ = text_label();
    reason_->setObjectName(QStringLiteral("writeReason"));
    saved_ = hint_label();
    saved_->setObjectName(QStringLiteral("writeSaved"));
    provider_ = new ProviderPanel;
    provider_->setMaximumWidth(std::max(fontMetrics().averageCharWidth() * panel_characters,
                                        provider_->line()->sizeHint().width() + fontMetrics().height()));

    auto* top = new QHBoxLayout;
    top->addWidget(new_message_);
    top->addWidget(drafts_);
    top->addStretch(1);
    top->addWidget(discard_);
    auto* tools = new QHBoxLayout;
    tools->addWidget(formats_, 1);
    tools->addWidget(attach_);

    // A line of its own and a frame, so that it does not rest on the colour alone.
    frame_ = new QFrame;
    frame_->setAutoFillBackground(true);
    read_by_others_ = new QWidget;
    read_by_others_->setObjectName(QStringLiteral("writeReadByOthers"));
    auto* warning = new QHBoxLayout(read_by_others_);
    warning->setContentsMargins(0, 0, 0, 0);
    auto* mark = new QLabel;
    mark->setPixmap(drawing(gui::Shape::open_envelope, Tone::clear, fontMetrics().height(), *this));
    warning->addWidget(mark);
    warning->addWidget(text_label(tr("Others can read on the way what you write here")), 1);
    auto* framed = new QVBoxLayout(frame_);
    framed->setContentsMargins(0, 0, 0, 0);
    framed->addWidget(read_by_others_);
    framed->addWidget(text_, 1);

    editor_ = new QWidget;
    auto* column = new QVBoxLayout(editor_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(head_);
    column->addWidget(remedy_);
    column->addLayout(tools);
    column->addWidget(frame_, 1);
    column->addWidget(attachments_);
    column->addWidget(plan_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(send_, 0, Qt::AlignTop);
    bottom->addWidget(reason_, 1);
    bottom->addWidget(saved_, 0);
    column->addLayout(bottom);

    auto* left = new QWidget;
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(16, 12, 8, 12);
    stack->setSpacing(8);
    stack->addWidget(bar_);
    stack->addWidget(banner_);
    stack->addWidget(editor_, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(left);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(area, 3);
    row->addWidget(provider_, 1);
}

void WritePage::connect_parts() {
    connect(head_, &ComposeHead::recipientsChanged, this, [this] {
        const QStringList there = head_->addresses();
        std::erase_if(in_the_clear_, [&](const std::string& address) {
            return !there.contains(QString::fromStdString(address), Qt::CaseInsensitive);
        });
        changed();
    });
    connect(head_, &ComposeHead::changed, this, &WritePage::changed);
    connect(head_, &ComposeHead::subjectEdited, this, [this] {
        if (!other_subject_wanted_) return;
        // The one that must stay inside is being replaced.
        other_subject_wanted_ = false;
        outgoing::ConfidentialFields rest;
        for (const auto word : {"to", "cc", "in-reply-to", "references"})
            if (const auto* hidden = base_.confidential.find(word)) rest.add(word, *hidden);
        base_.confidential = rest;
    });
    connect(head_, &ComposeHead::chipActivated, this, &WritePage::show_person);
    connect(head_, &ComposeHead::tabStopsChanged, this, &WritePage::order_tabs);
    connect(text_->document(), &QTextDocument::contentsChanged, this, &WritePage::changed);
    connect(text_, &ComposeText::filesDropped, attachments_, &AttachmentList::add);
    connect(attachments_, &AttachmentList::changed, this, &WritePage::changed);
    connect(attachments_, &AttachmentList::failed, this, &WritePage::show_fault);
    connect(attachments_, &AttachmentList::tabStopsChanged, this, [this] {
        order_tabs();
        update_send();
    });
    connect(remedy_, &RemedyPanel::leaveOut, head_, &ComposeHead::remove_address);
    connect(remedy_, &RemedyPanel::sendInClear, this, &WritePage::allow_in_the_clear);
    connect(remedy_, &RemedyPanel::mended, planner_, &ComposePlanner::plan_now);
    connect(remedy_, &RemedyPanel::subjectWanted, this, [this] {
        other_subject_wanted_ = true;
        head_->subject()->selectAll();
        head_->subject()->setFocus();
    });
    connect(remedy_, &RemedyPanel::tabStopsChanged, this, &WritePage::order_tabs);
    connect(planner_, &ComposePlanner::planned, this, &WritePage::show_answer);
    connect(keeper_, &DraftKeeper::failed, this, &WritePage::say_not_saved);
    connect(keeper_, &DraftKeeper::saved, this, [this](const DraftSaved& draft) {
        attachments_->take_over(draft.attachments);
        drafts_->set_current(keeper_->id());
        say_saved(draft.at);
    });
    connect(drafts_, &DraftMenu::draftWanted, this,
            [this](const QString& id) { compose({.draft_id = id.toStdString()}); });
    connect(new_message_, &QToolButton::clicked, this, [this] { compose({}); });
    connect(discard_, &QToolButton::clicked, this, &WritePage::discard);
    connect(attach_, &QToolButton::clicked, this, &WritePage::choose_files);
    connect(send_, &QPushButton::clicked, this, &WritePage::send);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, send_, &QPushButton::click);
    connect(&desktop_, &Desktop::accountsChanged, this, &WritePage::read_senders);
    connect(&desktop_, &Desktop::peopleChanged, this, [this] {
        if (isVisible()) planner_->plan_now();
        if (says_not_saved_) keeper_->save();
    });
}

void WritePage::order_tabs() {
    if (!provider_) return;
    std::vector<QWidget*> stops = bar_->tab_stops();
    const auto add = [&](const std::vector<QWidget*>& more) {
        stops.insert(stops.end(), more.begin(), more.end());
    };
    for (auto* button : banner_->findChildren<QPushButton*>()) stops.push_back(button);
    add({new_message_, drafts_, discard_});
    add(head_->tab_stops());
    add(remedy_->tab_stops());
    add(formats_->tab_stops());
    add({attach_, text_});
    add(attachments_->tab_stops());
    for (auto* button : plan_->findChildren<QPushButton*>()) stops.push_back(button);
    add({send_, provider_->line()});
    tab_order(stops);
}

PageContent WritePage::content() {
    PageContent content{
        .message = base_, .attachments = attachments_->files(), .in_the_clear = in_the_clear_};
    ComposedMessage& message = content.message;
    head_->write(message);
    const QTextDocument& document = *text_->document();
    message.text = plain_of(document).toStdString();
    message.html = has_formats(document) ? html_of(document).toStdString() : std::string();
    message.enclosed = attachments_->enclosed();
    // The same over all savings and for what is sent, by which the draft of a sent message is known.
    const auto from = mime::parse_mailbox(message.from);
    if (from && base_.message_id.empty())
        base_.message_id = mime::MessageId::generate(from->address.ascii_domain()).to_string();
    message.message_id = base_.message_id;
    return content;
}

void WritePage::changed() {
    if (filling_) return;
    if (sending_->is_sealing()) return;
    keeper_->changed();
    planner_->changed();
    update_send();
}

void WritePage::show_content(const PageContent& content, const QString& draft, Saving saving) {
    filling_ = true;
    keeper_->begin(draft);
    drafts_->set_current(draft);
    base_ = content.message;
    base_.text.clear();
    base_.html.clear();
    base_.enclosed.clear();
    in_the_clear_ = content.in_the_clear;
    other_subject_wanted_ = false;
    shown_refusal_.reset();
    remedy_->clear();
    head_->show_message(content.message);
    text_->set_content(QString::fromStdString(content.message.text),
                       QString::fromStdString(content.message.html));
    attachments_->set(content.attachments, content.message.enclosed);
    saved_->clear();
    filling_ = false;
    if (saving == Saving::needed) keeper_->changed();
    show_answer({});
    planner_->plan_now();
}

void WritePage::read_senders() {
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return sender_choices(home); },
        [this](Outcome<std::vector<SenderChoice>> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) {
                show_fault(*error);
                return;
            }
            head_->set_senders(std::get<std::vector<SenderChoice>>(std::move(outcome)));
            planner_->plan_now();
            if (says_not_saved_) keeper_->save();
        });
}

void WritePage::enter() {
    read_senders();
    drafts_->refresh();
    if (!head_->focus_first_empty()) text_->setFocus();
}

void WritePage::leave() {
    keeper_->save([this](bool saved) {
        if (saved) keeper_->file_copy();
    });
}

void WritePage::set_delays(std::chrono::milliseconds plan, std::chrono::milliseconds draft) {
    planner_->set_delay(plan);
    keeper_->set_delay(draft);
}

void WritePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!local_files_of(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void WritePage::dropEvent(QDropEvent* event) {
    attachments_->add(local_files_of(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sealpost::gui
