// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_format_row.h"

#include "gui/common/controls.h"
#include "gui/write/compose_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextList>

namespace sealpost::gui {

ComposeFormatRow::ComposeFormatRow(ComposeText& text, QWidget* parent)
    : QWidget(parent), text_(text),
      bold_(add(QStringLiteral("writeBold"), tr("B"), tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B))),
      italic_(add(QStringLiteral("writeItalic"), tr("I"), tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I))),
      list_(add(QStringLiteral("writeList"), tr("• List"), tr("List"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L))),
      link_(add(QStringLiteral("writeLink"), tr("Link"), tr("Link"), QKeySequence(Qt::CTRL | Qt::Key_K))),
      target_(new QLineEdit(this)) {
    QFont font = bold_->font();
    font.setBold(true);
    bold_->setFont(font);
    font = italic_->font();
    font.setItalic(true);
    italic_->setFont(font);
    link_->setCheckable(false);
    named(target_, QStringLiteral("writeLinkTarget"), tr("Address of the web page"));
    target_->setPlaceholderText(tr("https://example.org, then Enter"));
    target_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget* widget : tab_stops()) row->addWidget(widget, widget == target_ ? 1 : 0);
    row->addStretch(1);
    connect(bold_, &QToolButton::clicked, this, [this](bool on) { text_.set_bold(on); });
    connect(italic_, &QToolButton::clicked, this, [this](bool on) { text_.set_italic(on); });
    connect(list_, &QToolButton::clicked, this, [this](bool on) { text_.set_list(on); });
    connect(link_, &QToolButton::clicked, this, &ComposeFormatRow::ask_for_link);
    connect(target_, &QLineEdit::returnPressed, this, &ComposeFormatRow::take_link);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), target_);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        target_->hide();
        text_.setFocus();
    });
    connect(&text_, &QTextEdit::currentCharFormatChanged, this, &ComposeFormatRow::follow);
    connect(&text_, &QTextEdit::cursorPositionChanged, this, &ComposeFormatRow::follow);
}

std::vector<QWidget*> ComposeFormatRow::tab_stops() const { return {bold_, italic_, list_, link_, target_}; }

QToolButton* ComposeFormatRow::add(const QString& object_name, const QString& label, const QString& words,
                                   const QKeySequence& keys) {
    QToolButton* button = quiet_button(object_name, label, this);
    button->setAccessibleName(words);
    button->setCheckable(true);
    button->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(keys, &text_);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void ComposeFormatRow::follow() {
    const QTextCharFormat format = text_.currentCharFormat();
    bold_->setChecked(format.fontWeight() > QFont::Medium);
    italic_->setChecked(format.fontItalic());
    list_->setChecked(text_.textCursor().currentList() != nullptr);
}

void ComposeFormatRow::ask_for_link() {
    target_->clear();
    target_->show();
    target_->setFocus();
}

void ComposeFormatRow::take_link() {
    if (!text_.set_link(target_->text())) {
        target_->setToolTip(tr("A link begins with https:// or http://"));
        target_->selectAll();
        return;
    }
    target_->hide();
    text_.setFocus();
}

} // namespace sealpost::gui
