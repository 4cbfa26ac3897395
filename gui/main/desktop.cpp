// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/desktop.h"

namespace sealpost::gui {

Desktop::Desktop(HomeMaker make_home, const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), work_(QStringLiteral("work"), make_home, prompter_),
      mail_(QStringLiteral("mail"), make_home, prompter_),
      outbox_(QStringLiteral("outbox"), make_home, prompter_),
      lookups_(QStringLiteral("lookups"), std::move(make_home), prompter_) {}

} // namespace sealpost::gui
