// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that answer a message or pass it on. In the work lane.
#pragma once

#include "app/reading.h"
#include "core/respond/reply.h"

#include <QString>
#include <memory>
#include <string>
#include <variant>

namespace sealpost::gui {

/// The line above a quote, in the language of the window.
struct AttributionWords {
    /// With %1 for the date and %2 for the author.
    QString dated{};
    /// With %1 for the author.
    QString undated{};
    QString somebody{};
};

struct AnswerRequest {
    std::shared_ptr<const app::Reading> reading{};
    respond::Audience audience = respond::Audience::sender;
    bool despite_obstacles = false;
    AttributionWords attribution{};
};

/// As a message, see respond::to_message().
std::variant<std::string, respond::Obstacle> draft_of_answer(app::Home& home, const AnswerRequest& request);

enum class ForwardObstacle {
    /// It could not be opened.
    closed,
    /// The encryption does not show whether the text was changed: passing it on could give away what somebody
    /// put
    /// around it.
    unproven,
    too_large,
};

struct ForwardRequest {
    std::shared_ptr<const app::Reading> reading{};
    /// It has parts beside its text: it goes along as a whole, as an attached message.
    bool as_attachment = false;
    /// UTF-8, above the text: who wrote it, to whom, when, about what.
    std::string introduction{};
    /// "Fwd: " and the subject.
    std::string subject{};
};

/// A message with no recipient yet. What was opened goes along opened; what was confidential stays so
/// (core/outgoing/confidential.h).
std::variant<std::string, ForwardObstacle> draft_of_forward(app::Home& home, const ForwardRequest& request,
                                                            const Operation& operation);

} // namespace sealpost::gui
