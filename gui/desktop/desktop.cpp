// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/desktop.h"

namespace sealpost::gui {

Desktop::Desktop(HomeMaker make_home, const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), work_(QStringLiteral("work"), make_home, prompter_),
      mail_(QStringLiteral("mail"), make_home, prompter_),
      outbox_(QStringLiteral("outbox"), make_home, prompter_),
      lookups_(QStringLiteral("lookups"), std::move(make_home), prompter_) {}

void Desktop::renew_homes() {
    for (Lane* lane : {&work_, &mail_, &outbox_, &lookups_}) lane->renew_home();
}

void Desktop::people_changed() {
    renew_homes();
    emit peopleChanged();
}

void Desktop::accounts_changed() {
    renew_homes();
    emit accountsChanged();
}

} // namespace sealpost::gui
