// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code, painted from its modules: black on white in either look, as scanners need it.
#pragma once

#include "core/crypto/fingerprint.h"
#include "core/crypto/technology.h"

#include <QImage>
#include <QWidget>

namespace sealpost::gui {

class QrView final : public QWidget {
    Q_OBJECT
  public:
    QrView(const QString& object_name, crypto::Technology technology, const crypto::Fingerprint& fingerprint,
           QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    /// A pixel for each module, with the quiet zone.
    QImage modules_;
};

} // namespace sealpost::gui
