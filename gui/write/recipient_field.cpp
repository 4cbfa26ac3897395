// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/recipient_field.h"

#include "gui/common/controls.h"
#include "gui/write/recipient_chip.h"
#include "gui/write/recipient_line.h"
#include "gui/write/recipient_matches.h"
#include "gui/write/recipient_split.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionFrame>
#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr int margin = 4;
/// Of chips; beyond them one scrolls.
constexpr int most_rows = 3;

} // namespace

RecipientField::RecipientField(const QString& object_name, const QString& label, QWidget* parent)
    : QWidget(parent), label_(label), area_(new QScrollArea(this)), inner_(new QWidget),
      layout_(new FlowLayout(inner_, margin)), line_(new RecipientLine(inner_)),
      matches_(new RecipientMatches(this)), completer_(new QCompleter(this)) {
    named(this, object_name + QStringLiteral("Field"), label);
    named(line_, object_name, label, tr("Names or addresses, with commas between"));
    layout_->addWidget(line_);
    area_->setWidget(inner_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->viewport()->setAutoFillBackground(false);
    inner_->setAutoFillBackground(false);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    inner_->installEventFilter(this);

    completer_->setModel(matches_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(line_);
    line_->installEventFilter(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this,
            &RecipientField::accept_offer);
    line_->set_key_handler([this](QKeyEvent* event) { return key_in_line(event); });
    connect(line_, &QLineEdit::textEdited, this, &RecipientField::edited);
    connect(line_, &RecipientLine::left, this, [this] {
        take(true);
        update();
    });
}

QLineEdit* RecipientField::line() const noexcept { return line_; }

QStringList RecipientField::mailboxes() const {
    QStringList result;
    for (const RecipientChip* chip : chips_) result << chip->mailbox();
    if (const QString rest = line_->text().simplified(); !rest.isEmpty()) result << rest;
    return result;
}

QStringList RecipientField::addresses() const {
    QStringList result;
    for (const RecipientChip* chip : chips_)
        if (chip->is_address()) result << chip->address();
    return result;
}

void RecipientField::set_mailboxes(const QStringList& mailboxes) {
    {
        const QSignalBlocker quiet(this);
        line_->clear();
        while (!chips_.empty()) remove(chips_.back());
        for (const QString& mailbox : mailboxes) insert(mailbox);
    }
    emit tabStopsChanged();
    emit changed();
}

void RecipientField::add_mailbox(const QString& mailbox) {
    if (insert(mailbox)) emit changed();
}

void RecipientField::remove_address(const QString& address) {
    if (RecipientChip* chip = chip_of(canonical(address))) remove(chip);
}

void RecipientField::set_standing(const QString& address, Standing standing, const QString& sentence) {
    if (RecipientChip* chip = chip_of(canonical(address))) chip->set_standing(standing, sentence);
}

void RecipientField::set_completions(QAbstractItemModel* model) { matches_->set_source(model); }

void RecipientField::focus() { line_->setFocus(Qt::OtherFocusReason); }

std::vector<QWidget*> RecipientField::tab_stops() const {
    std::vector<QWidget*> result(chips_.begin(), chips_.end());
    result.push_back(line_);
    return result;
}

RecipientChip* RecipientField::chip_of(const QString& canonical_address) const {
    if (canonical_address.isEmpty()) return nullptr;
    const auto found = std::find_if(chips_.begin(), chips_.end(), [&](const RecipientChip* chip) {
        return chip->key() == canonical_address;
    });
    return found == chips_.end() ? nullptr : *found;
}

bool RecipientField::insert(const QString& mailbox) {
    QString text = mailbox.simplified();
    if (text.isEmpty()) return false;
    if (const auto parsed = parse_recipient(text)) {
        if (chip_of(QString::fromStdString(parsed->address.key()))) return false;
        if (parsed->display_name.empty()) {
            const QString known = matches_->with_address(QString::fromStdString(parsed->address.to_string()));
            if (!known.isEmpty()) text = known;
        }
    }
    auto* chip = new RecipientChip(line_->objectName() + QStringLiteral("Chip"), text, inner_);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { activate(chip); });
    connect(chip, &RecipientChip::removalWanted, this, [this, chip] {
        remove(chip);
        focus();
    });
    connect(chip, &RecipientChip::focused, this, [this, chip] { area_->ensureWidgetVisible(chip, 0, 0); });
    chip->installEventFilter(this);
    layout_->insert(static_cast<int>(chips_.size()), chip);
    put_in_tab_order(chip);
    chips_.push_back(chip);
    chip->show();
    emit tabStopsChanged();
    return true;
}

void RecipientField::put_in_tab_order(RecipientChip* chip) {
    QWidget* former = chips_.empty() ? line_->previousInFocusChain() : chips_.back();
    // What takes no focus of its own cannot be put in order.
    while (former != line_ && !(former->focusPolicy() & Qt::TabFocus))
        former = former->previousInFocusChain();
    if (former != line_ && former != chip) QWidget::setTabOrder(former, chip);
    QWidget::setTabOrder(chip, line_);
}

void RecipientField::remove(RecipientChip* chip) {
    const auto at = std::find(chips_.begin(), chips_.end(), chip);
    if (at == chips_.end()) return;
    const bool had_focus = chip->hasFocus();
    const auto place = chips_.erase(at);
    QWidget* next = place == chips_.end() ? static_cast<QWidget*>(line_) : *place;
    if (had_focus) next->setFocus(Qt::OtherFocusReason);
    layout_->removeWidget(chip);
    chip->setObjectName({});
    chip->hide();
    chip->deleteLater();
    emit tabStopsChanged();
    emit changed();
}

void RecipientField::activate(RecipientChip* chip) {
    if (chip->is_address()) {
        emit chipActivated(chip->address());
        return;
    }
    const QString text = chip->mailbox();
    take(true);
    remove(chip);
    line_->setText(text);
    focus();
    emit changed();
}

void RecipientField::take(bool rest_too) {
    if (is_offering() && rest_too) popup_->hide();
    SplitRecipients split = split_recipients(line_->text());
    if (rest_too && !split.rest.trimmed().isEmpty()) split.complete << std::exchange(split.rest, {});
    while (split.rest.startsWith(QLatin1Char(' '))) split.rest.remove(0, 1);
    // A separator that ends nothing goes too.
    if (split.rest == line_->text()) return;
    line_->setText(split.rest);
    for (const QString& mailbox : split.complete) insert(mailbox);
    area_->ensureWidgetVisible(line_, 0, 0);
    emit changed();
}

void RecipientField::take_best() {
    if (is_offering()) {
        const QModelIndex current = popup_->currentIndex();
        // "bob@example" is an address by itself, but seldom one that is meant.
        const auto typed = parse_recipient(line_->text());
        const bool is_whole = typed && typed->address.domain().find('.') != std::string::npos;
        const QModelIndex best = current.isValid() ? current : matches_->index(0);
        if (current.isValid() || (!is_whole && best.isValid()))
            return accept_offer(best.data(Qt::EditRole).toString());
    }
    take(true);
}

void RecipientField::accept_offer(const QString& mailbox) {
    if (is_offering()) popup_->hide();
    // What stands before the half typed name was typed too.
    const SplitRecipients split = split_recipients(line_->text());
    line_->clear();
    for (const QString& one : split.complete) insert(one);
    insert(mailbox);
    area_->ensureWidgetVisible(line_, 0, 0);
    emit changed();
}

bool RecipientField::is_offering() const { return popup_ && popup_->isVisible(); }

void RecipientField::edited() {
    const QString before = line_->text();
    take(false);
    if (line_->text() == before) emit changed();
    offer();
}

void RecipientField::offer() {
    matches_->narrow(line_->text());
    if (matches_->rowCount() == 0) {
        if (is_offering()) popup_->hide();
        return;
    }
    // Made now, and not with the page.
    if (!popup_) popup_ = completer_->popup();
    const int width = std::max(line_->width(), 40 * fontMetrics().averageCharWidth());
    completer_->complete(QRect(0, 0, width, line_->height()));
    popup_->setCurrentIndex({});
}

bool RecipientField::key_in_line(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool is_at_begin = line_->cursorPosition() == 0 && !line_->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain) return false;
        take_best();
        return true;
    case Qt::Key_Tab:
        if (plain && !line_->text().isEmpty()) take_best();
        return false;
    case Qt::Key_Backtab:
        if (!line_->text().isEmpty()) take(true);
        return false;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (chips_.empty() || !is_at_begin || !plain || (event->modifiers() & Qt::ShiftModifier))
            return false;
        if (event->key() == Qt::Key_Backspace && !line_->text().isEmpty()) return false;
        chips_.back()->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool RecipientField::key_on_chip(RecipientChip* chip, QKeyEvent* event) {
    const auto at = std::find(chips_.begin(), chips_.end(), chip);
    if (at == chips_.end()) return false;
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(chip->mailbox());
        return true;
    }
    const auto go_to = [](QWidget* widget) { widget->setFocus(Qt::OtherFocusReason); };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (at != chips_.begin()) go_to(*std::prev(at));
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        go_to(std::next(at) == chips_.end() ? static_cast<QWidget*>(line_) : *std::next(at));
        return true;
    case Qt::Key_Home:
        go_to(chips_.front());
        return true;
    case Qt::Key_End:
        go_to(line_);
        return true;
    case Qt::Key_Backspace:
        if (at != chips_.begin()) go_to(*std::prev(at));
        remove(chip);
        return true;
    case Qt::Key_Delete:
        remove(chip);
        return true;
    default:
        break;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                       event->key() != Qt::Key_Space &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!types) return false;
    go_to(line_);
    QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
    QApplication::sendEvent(line_, &again);
    return true;
}

bool RecipientField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* chip = qobject_cast<RecipientChip*>(watched))
            return key_on_chip(chip, static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (watched == inner_) {
        // More rows, or fewer.
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        if (event->type() == QEvent::MouseButtonPress) focus();
    }
    return QWidget::eventFilter(watched, event);
}

void RecipientField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Not by a layout: Qt asks a layout for the height, and not the widget that has one.
    area_->setGeometry(rect().adjusted(margin, margin, -margin, -margin));
}

void RecipientField::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    focus();
}

void RecipientField::paintEvent(QPaintEvent*) {
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    if (QWidget* focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        option.state |= QStyle::State_HasFocus;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

int RecipientField::heightForWidth(int width) const {
    const int row = line_->sizeHint().height();
    const int most = most_rows * row + (most_rows - 1) * layout_->spacing();
    const int wanted = layout_->heightForWidth(std::max(1, width - 2 * margin));
    return std::clamp(wanted, row, most) + 2 * margin;
}

QSize RecipientField::sizeHint() const {
    return {40 * fontMetrics().averageCharWidth(), heightForWidth(width())};
}

QSize RecipientField::minimumSizeHint() const {
    return {20 * fontMetrics().averageCharWidth(), line_->sizeHint().height() + 2 * margin};
}

} // namespace sealpost::gui
