// SPDX-License-Identifier: GPL-3.0-or-later
// What is said after something was done to a key: what it means, and what comes next.
#pragma once

#include "app/importing.h"
#include "core/crypto/level.h"
#include "gui/common/banner.h"

#include <QCoreApplication>
#include <optional>

namespace sealpost::gui {

struct KeyActionsText {
    Q_DECLARE_TR_FUNCTIONS(KeyActionsText)
  public:
    static BannerText decided(const QString& name, crypto::Level level);
    static BannerText extended(std::optional<Time> expires);
    static BannerText revoked();
    static BannerText removed(const QString& name);
    static BannerText made();
    static BannerText saved(const QString& path);
    static BannerText copied();
    /// What came, and that it is not used before the question is answered.
    static BannerText imported(const app::Import& import, Time now);
};

} // namespace sealpost::gui
