// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/conflict_view.h"

#include "gui/common/controls.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {
struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

const people::KnownKey* record_of(const PersonKey* key, const mime::AddrSpec& address) {
    if (!key) return nullptr;
    for (const auto& one : key->standing)
        if (one.acceptance.address == address && one.known) return &*one.known;
    return nullptr;
}
} // namespace

std::vector<FactRow> known_of(const keys::Key* key, const people::KnownKey* known) {
    std::vector<FactRow> rows;
    const auto made = key && key->created ? key->created : known ? known->created : std::nullopt;
    if (made) rows.push_back({ConflictWords::tr("Made on"), date_text(*made)});
    if (!known) return rows;
    rows.push_back({ConflictWords::tr("Known since"), date_text(known->since)});
    rows.push_back({ConflictWords::tr("How it came"),
                    origin_of(known->arrival, std::string(people::name_of(known->source)))});
    if (known->decision)
        rows.push_back({ConflictWords::tr("Your decision"),
                        ConflictWords::tr("%1, on %2")
                            .arg(origin_of(known->decision->level,
                                           std::string(people::name_of(known->decision->source))),
                                 date_text(known->decision->at))});
    rows.push_back({ConflictWords::tr("Last mail signed with it"),
                    known->last_signed ? date_text(*known->last_signed) : ConflictWords::tr("None so far")});
    if (known->last_seen) rows.push_back({ConflictWords::tr("Last seen"), date_text(*known->last_seen)});
    return rows;
}

ConflictView::ConflictView(const QString& name, const Person& person, const Dispute& dispute, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("conflictView"));
    setAccessibleName(tr("Two different keys for %1").arg(name));
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(section_label(tr("Which key is the right one?"), this));
    column->addWidget(text_label(
        tr("There are two different keys for %1. Perhaps %2 has a new one; perhaps somebody wants to read "
           "your "
           "mail. Ask %2 by telephone or face to face, never by mail. Nothing is sent before you decide.")
            .arg(shown(dispute.address.to_string()), name),
        this));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(fontMetrics().height());
    sides->addWidget(side(QStringLiteral("conflictOld"), tr("The key in use until now"), tr("&Keep this one"),
                          person, dispute, false),
                     1);
    sides->addWidget(side(QStringLiteral("conflictNew"), tr("The key that came later"), tr("Use th&is one"),
                          person, dispute, true),
                     1);
    column->addLayout(sides);
}

QWidget* ConflictView::side(const QString& object_name, const QString& title, const QString& use,
                            const Person& person, const Dispute& dispute, bool arrived) {
    const auto& fingerprint = arrived ? dispute.conflict.arrived : dispute.conflict.accepted;
    const PersonKey* key = person.find(fingerprint);
    auto* widget = new QWidget(this);
    named(widget, object_name, title);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = text_label(title, widget);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    for (const auto& row : known_of(key ? &key->key : nullptr, record_of(key, dispute.address)))
        column->addWidget(text_label(tr("%1: %2").arg(row.title, row.text), widget));
    if (key && !key->usability.ok())
        column->addWidget(text_label(sentence_of(key->usability, keys::Use::encrypt), widget));
    column->addStretch(1);
    auto* use_it = push_button(object_name + QStringLiteral("Use"), use, widget);
    auto* compare = push_button(object_name + QStringLiteral("Compare"), tr("Show its words"), widget);
    compare->setEnabled(key != nullptr);
    if (!key) compare->setToolTip(tr("This key is not on this computer any more."));
    auto* buttons = new FlowLayout;
    buttons->addWidget(use_it);
    buttons->addWidget(compare);
    column->addLayout(buttons);
    connect(use_it, &QPushButton::clicked, this,
            [this, arrived] { arrived ? emit replaced() : emit kept(); });
    connect(compare, &QPushButton::clicked, this, [this, fingerprint] { emit compareWanted(fingerprint); });
    return widget;
}

} // namespace sealpost::gui
