// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/list_pane.h"

#include "gui/common/controls.h"
#include "gui/mail/row_delegate.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

namespace sealpost::gui {

namespace {

constexpr std::chrono::milliseconds until_it_is_read{120};

} // namespace

ListPane::ListPane(const Clock& clock, QWidget* parent)
    : QWidget(parent), model_(new ListModel(clock, this)), pages_(new QStackedWidget(this)),
      hint_(hint_label({}, pages_)), view_(new QListView(pages_)),
      more_(push_button(QStringLiteral("mailMore"), tr("Show &older messages"), this)) {
    hint_->setObjectName(QStringLiteral("mailListHint"));
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setMargin(fontMetrics().height());
    named(view_, QStringLiteral("mailMessages"), tr("Messages"));
    view_->setModel(model_);
    view_->setItemDelegate(new RowDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setLayoutMode(QListView::Batched);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setTabKeyNavigation(false);
    view_->installEventFilter(this);
    pages_->addWidget(view_);
    pages_->addWidget(hint_);
    more_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_, 1);
    column->addWidget(more_);

    rest_.setSingleShot(true);
    rest_.setInterval(until_it_is_read);
    connect(&rest_, &QTimer::timeout, this, &ListPane::tell);
    // Not the current index: a list that gets the focus takes its first row for that, and nobody asked to
    // read it.
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!quiet_) rest_.start();
        emit selectionChanged();
    });
    connect(view_, &QListView::clicked, this, &ListPane::tell);
    connect(view_, &QListView::doubleClicked, this, [this] { emit entered(selected()); });
    connect(more_, &QPushButton::clicked, this, &ListPane::moreWanted);
}

void ListPane::set_rows(std::vector<MessageRow> rows, bool more) {
    const std::uint32_t before = selected();
    const QScopedValueRollback quiet(quiet_, true);
    model_->set_rows(std::move(rows));
    // Qt goes on to a neighbour where the selected one went; nobody asked to read that.
    if (selected() != before) select(before);
    pages_->setCurrentWidget(view_);
    more_->setVisible(more);
}

void ListPane::say(const QString& hint) {
    hint_->setText(hint);
    pages_->setCurrentWidget(hint_);
}

std::uint32_t ListPane::selected() const {
    const auto rows = view_->selectionModel()->selectedIndexes();
    const MessageRow* row = rows.isEmpty() ? nullptr : model_->row(rows.front().row());
    return row == nullptr ? 0 : row->uid;
}

void ListPane::select(std::uint32_t uid) {
    const int row = model_->row_of(uid);
    if (row < 0)
        view_->selectionModel()->clear();
    else
        view_->setCurrentIndex(model_->index(row));
}

void ListPane::take_out(std::uint32_t uid) {
    const int number = model_->row_of(uid);
    if (number < 0) return;
    const bool was_selected = selected() == uid;
    const MessageRow* next = model_->row(number + 1);
    if (next == nullptr) next = model_->row(number - 1);
    const std::uint32_t next_uid = next == nullptr ? 0 : next->uid;
    {
        const QScopedValueRollback quiet(quiet_, true);
        model_->remove(uid);
        if (was_selected) select(next_uid);
    }
    if (was_selected && next_uid != 0) rest_.start();
}

void ListPane::tell() {
    rest_.stop();
    if (const std::uint32_t uid = selected()) emit chosen(uid);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::KeyPress && press(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ListPane::press(int key) {
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool walks = key == Qt::Key_Down || key == Qt::Key_Up;
    if (selected() == 0 && (enters || walks) && view_->currentIndex().isValid()) {
        // The row that the focus came to is the first one to be walked to.
        view_->setCurrentIndex(view_->currentIndex());
        if (walks) return true;
    }
    if (!enters || selected() == 0) return false;
    rest_.stop();
    emit entered(selected());
    return true;
}

} // namespace sealpost::gui
