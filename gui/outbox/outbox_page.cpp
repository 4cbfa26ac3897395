// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outbox_page.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/outbox/outbox_delegate.h"
#include "gui/outbox/outbox_details.h"
#include "gui/outbox/outbox_model.h"
#include "gui/text/explanation.h"

#include <QListView>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

constexpr std::chrono::seconds each_second{1};
/// "in 3 minutes" goes on too.
constexpr std::chrono::seconds now_and_then{20};
/// Rows of finished ones that are seen without scrolling.
constexpr int finished_rows = 4;

QListView* rows_of(OutboxModel* model, const QString& name, const QString& title, QWidget* parent) {
    auto* list = named(new QListView(parent), name, title);
    list->setModel(model);
    list->setItemDelegate(new OutboxDelegate(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTabKeyNavigation(false);
    return list;
}

} // namespace

OutboxPage::OutboxPage(Desktop& desktop, QWidget* parent)
    : Page(parent), desktop_(desktop), waiting_(new OutboxModel(this)), finished_(new OutboxModel(this)),
      banner_(new Banner(QStringLiteral("outboxBanner"), this)),
      empty_(
          named(text_label(tr("Nothing waits here. What you send stays here, sealed, until your provider has "
                              "taken it; if something is in the way, this page says what."),
                           this),
                QStringLiteral("outboxEmpty"), tr("The outbox is empty"))),
      list_(rows_of(waiting_, QStringLiteral("outboxList"), tr("Messages on their way"), this)),
      details_(new OutboxDetails(this)),
      finished_fold_(new Fold(QStringLiteral("outboxFinished"), tr("Done in the last 24 hours"), this)),
      finished_list_(
          rows_of(finished_, QStringLiteral("outboxFinishedList"), tr("Messages that are done"), nullptr)) {
    build();
    connect(&desktop_, &Desktop::outboxChanged, this, &OutboxPage::outbox_changed);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::show_current);
    connect(details_, &OutboxDetails::retryWanted, this,
            [this] { act([](app::Home& home, const std::string& id) { retry_copy(home, id); }); });
    connect(details_, &OutboxDetails::waiveWanted, this,
            [this] { act([](app::Home& home, const std::string& id) { waive_and_retry(home, id); }); });
    connect(details_, &OutboxDetails::giveUpWanted, this,
            [this] { act([](app::Home& home, const std::string& id) { give_up_the_rest(home, id); }); });
    connect(details_, &OutboxDetails::cancelWanted, this, &OutboxPage::take_it_back);
    connect(details_, &OutboxDetails::personWanted, this,
            [this](const QString& address) { desktop_.show_person(address); });
    connect(&tick_, &QTimer::timeout, this, &OutboxPage::tick);
}

void OutboxPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(title_label(tr("Outbox"), this));
    layout->addWidget(banner_);
    layout->addWidget(empty_);
    layout->addWidget(list_, 1);
    layout->addWidget(details_);
    finished_fold_->set_content(finished_list_);
    layout->addWidget(finished_fold_);
    layout->addStretch(0);
    for (QWidget* widget : {static_cast<QWidget*>(empty_), static_cast<QWidget*>(list_),
                            static_cast<QWidget*>(details_), static_cast<QWidget*>(finished_fold_)})
        widget->hide();
    std::vector<QWidget*> order{list_};
    for (QWidget* control : details_->controls()) order.push_back(control);
    order.push_back(finished_fold_->line());
    order.push_back(finished_list_);
    tab_order(order);
}

void OutboxPage::enter() {
    read();
    if (list_->isVisible())
        list_->setFocus();
    else if (finished_fold_->isVisible())
        finished_fold_->line()->setFocus();
}

void OutboxPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (stale_) read();
    tick();
}

void OutboxPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    tick_.stop();
}

void OutboxPage::outbox_changed() {
    stale_ = true;
    if (isVisible()) read();
}

void OutboxPage::read() {
    stale_ = true;
    if (reading_) return;
    reading_ = true;
    stale_ = false;
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return read_outbox(home); },
        [this](Outcome<OutboxContents> outcome) {
            reading_ = false;
            if (const auto* error = std::get_if<Error>(&outcome))
                banner_->say(banner_of(*error));
            else
                show_contents(std::get<OutboxContents>(std::move(outcome)));
            if (stale_ && isVisible()) read();
        });
}

void OutboxPage::show_contents(OutboxContents contents) {
    const Time now = desktop_.clock().now();
    const std::string former = chosen();
    const int former_row = std::max(0, list_->currentIndex().row());
    waiting_->set_entries(std::move(contents.waiting), now);
    finished_->set_entries(std::move(contents.finished), now);
    const int rows = waiting_->rowCount();
    if (const int row = waiting_->row_of(former); row >= 0)
        list_->setCurrentIndex(waiting_->index(row));
    else if (rows > 0)
        list_->setCurrentIndex(waiting_->index(std::min(former_row, rows - 1)));
    empty_->setVisible(rows == 0);
    list_->setVisible(rows > 0);
    finished_fold_->setVisible(finished_->rowCount() > 0);
    if (finished_->rowCount() > 0)
        finished_list_->setMaximumHeight(finished_rows * finished_list_->sizeHintForRow(0) +
                                         2 * finished_list_->frameWidth());
    show_current();
    tick();
}

void OutboxPage::show_current() {
    const OutboxEntry* entry = waiting_->entry(list_->currentIndex().row());
    details_->setVisible(entry != nullptr);
    if (entry) details_->show_entry(*entry, desktop_.clock().now());
}

void OutboxPage::tick() {
    if (!isVisible() || waiting_->rowCount() == 0) return tick_.stop();
    waiting_->set_now(desktop_.clock().now());
    show_current();
    const auto pace = waiting_->counts_down() ? each_second : now_and_then;
    if (!tick_.isActive() || tick_.intervalAsDuration() != std::chrono::milliseconds(pace)) tick_.start(pace);
}

std::string OutboxPage::chosen() const {
    const OutboxEntry* entry = waiting_->entry(list_->currentIndex().row());
    return entry ? entry->item.id : std::string();
}

void OutboxPage::act(std::function<void(app::Home&, const std::string&)> what) {
    const std::string id = chosen();
    if (id.empty()) return;
    banner_->clear();
    details_->set_busy(true);
    desktop_.work().run(
        this, [what = std::move(what), id](app::Home& home, const Operation&) { what(home, id); },
        [this](Outcome<Done> outcome) {
            details_->set_busy(false);
            if (const auto* error = std::get_if<Error>(&outcome)) banner_->say(banner_of(*error));
            desktop_.outbox_changed();
        });
}

void OutboxPage::take_it_back() {
    const std::string id = chosen();
    if (id.empty()) return;
    banner_->clear();
    details_->set_busy(true);
    desktop_.work().run(
        this, [id](app::Home& home, const Operation& operation) { return take_back(home, id, operation); },
        [this](Outcome<TakenBack> outcome) {
            details_->set_busy(false);
            if (const auto* error = std::get_if<Error>(&outcome))
                banner_->say(banner_of(*error));
            else
                say_taken_back(std::get<TakenBack>(std::move(outcome)));
            desktop_.outbox_changed();
        });
}

void OutboxPage::say_taken_back(TakenBack taken) {
    switch (taken.how) {
    case outbox::Cancelling::in_hand:
        return banner_->say(
            {.tone = Tone::caution,
             .shape = Shape::waiting,
             .headline = tr("It is on its way to the server this moment"),
             .explanation = tr("It was not taken back. In a few seconds this page says whether "
                               "the server has it.")});
    case outbox::Cancelling::already_accepted:
        return banner_->say({.tone = Tone::caution,
                             .shape = Shape::info,
                             .headline = tr("Too late: your provider already has it"),
                             .explanation = tr("Nobody can take it back from there.")});
    case outbox::Cancelling::cancelled:
        break;
    }
    const bool kept = !taken.own_copy.empty();
    if (kept) own_copies_.push_back(std::move(taken.own_copy));
    const QString anew =
        kept ? tr("What you wrote can be opened again here, until Sealpost is closed.") : QString();
    if (taken.uncertain)
        banner_->say(
            {.tone = Tone::caution,
             .shape = Shape::question,
             .headline = tr("Taken back, but it may have arrived"),
             .explanation = tr("An earlier attempt was cut off before the server had answered: it may "
                               "have taken the message. It will not be sent again.")});
    else
        banner_->say({.tone = Tone::good,
                      .shape = Shape::done,
                      .headline = tr("Taken back: it will not be sent"),
                      .explanation = anew});
    offer_writing(kept);
}

void OutboxPage::offer_writing(bool wanted) {
    if (!wanted || own_copies_.empty()) return;
    QPushButton* button =
        banner_->add_button(QStringLiteral("outboxRewrite"), tr("Write it &anew"), [this] { write_anew(); });
    QWidget::setTabOrder(button, list_);
}

void OutboxPage::write_anew() {
    if (own_copies_.empty()) return;
    desktop_.work().run(
        this,
        [copy = own_copies_.back()](app::Home& home, const Operation& operation) {
            return written_in(home, copy, operation);
        },
        [this, which = own_copies_.size()](Outcome<std::string> outcome) {
            if (own_copies_.size() != which) return;
            if (const auto* error = std::get_if<Error>(&outcome)) {
                banner_->say(banner_of(*error));
                return offer_writing(true);
            }
            own_copies_.pop_back();
            banner_->clear();
            if (!own_copies_.empty()) {
                banner_->say({.tone = Tone::note,
                              .shape = Shape::info,
                              .headline = tr("%n more message(s) that you took back", nullptr,
                                             static_cast<int>(own_copies_.size())),
                              .explanation = tr("What you wrote can be opened again here, until Sealpost is "
                                                "closed.")});
                offer_writing(true);
            }
            desktop_.write({.draft = std::get<std::string>(std::move(outcome))});
        });
}

} // namespace sealpost::gui
