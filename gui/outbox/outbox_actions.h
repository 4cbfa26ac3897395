// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a copy in the outbox now, and why the rest cannot: a pure function of values.
#pragma once

#include "gui/outbox/outbox_jobs.h"

#include <QString>

namespace sealpost::gui {

struct OutboxActions {
    bool retry = false;
    /// "Send now" while it may still be undone, else "Try again now".
    QString retry_label{};
    bool cancel = false;
    /// Some have it, and the others can be given up.
    bool give_up = false;
    /// Only a server that promises protected connections all the way may have it; that can be taken back.
    bool waive = false;
    /// Why a button is greyed, and what then; empty where none is.
    QString reason{};
    /// Whose key holds it; empty: nobody's.
    QString person{};
};
OutboxActions outbox_actions_of(const OutboxEntry& entry, Time now);

/// A line for each recipient of a copy that not all have taken or refused alike; empty else.
QString outbox_answers_of(const outbox::Item& item);
/// "Written 14:05 by ada@example.org, 12 kB, signed and encrypted".
QString outbox_origin_of(const outbox::Item& item, Time now);

} // namespace sealpost::gui
