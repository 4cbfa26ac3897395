// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/compare_view.h"

#include "core/keys/fingerprint_words.h"
#include "gui/common/controls.h"
#include "gui/people/qr_view.h"

#include <QVBoxLayout>

namespace sealpost::gui {

QString numbered_words(const crypto::Fingerprint& fingerprint) {
    // Two columns of words stand side by side in a small window, too.
    constexpr std::size_t in_a_line = 3;
    QString text;
    const auto words = keys::words_of(fingerprint);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i % in_a_line == 0 ? QStringLiteral("\n") : QStringLiteral("  ");
        if (i % in_a_line == 0) text += QStringLiteral("%1.  ").arg(i / in_a_line + 1);
        text += QString::fromUtf8(words[i].data(), static_cast<qsizetype>(words[i].size()));
    }
    return text;
}

CompareView::CompareView(const QString& name, const keys::Key& theirs, const std::optional<keys::Key>& own,
                         QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Compare the key with %1").arg(name));
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(section_label(tr("Compare the key with %1").arg(name), this));
    column->addWidget(text_label(tr("Call %1, or meet: by telephone or face to face, never by mail. %1 reads "
                                    "out the words of the key in "
                                    "their program, and you see whether they are these. Every word counts.")
                                     .arg(name),
                                 this));
    auto* sides = new QWidget(this);
    auto* flow = new FlowLayout(sides, fontMetrics().height());
    flow->addWidget(
        side(name, tr("The key of %1").arg(name), QStringLiteral("compareTheirs"), theirs, sides));
    if (own)
        flow->addWidget(side(name, tr("Your own key, which %1 sees").arg(name), QStringLiteral("compareOwn"),
                             *own, sides));
    column->addWidget(sides);
    auto* buttons = new QWidget(this);
    auto* answers = new FlowLayout(buttons);
    auto* all_same = push_button(QStringLiteral("compareSame"), tr("A&ll words are the same"), buttons);
    auto* one_differs = push_button(QStringLiteral("compareDiffers"), tr("A word di&ffers"), buttons);
    auto* later = push_button(QStringLiteral("compareClose"), tr("No&t now"), buttons);
    for (auto* button : {all_same, one_differs, later}) answers->addWidget(button);
    column->addWidget(buttons);
    connect(all_same, &QPushButton::clicked, this, &CompareView::same);
    connect(one_differs, &QPushButton::clicked, this, &CompareView::differs);
    connect(later, &QPushButton::clicked, this, &CompareView::closed);
}

QWidget* CompareView::side(const QString& name, const QString& title, const QString& object_name,
                           const keys::Key& key, QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(title, widget);
    heading->setTextFormat(Qt::PlainText);
    column->addWidget(heading);
    auto* words = new QLabel(numbered_words(key.fingerprint), widget);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = words->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    words->setFont(large);
    named(words, object_name + QStringLiteral("Words"), title, words->text());
    column->addWidget(words);
    auto* code = new QrView(object_name + QStringLiteral("Code"), key.technology, key.fingerprint, widget);
    code->setToolTip(tr("%1 can scan it instead of reading").arg(name));
    column->addWidget(code, 0, Qt::AlignLeft);
    column->addStretch(1);
    return widget;
}

} // namespace sealpost::gui
