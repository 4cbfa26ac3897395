// SPDX-License-Identifier: GPL-3.0-or-later
// A language that is 40 % longer than English and has marks above and below: what is cut in it will be cut in
// some real one.
#pragma once

#include <QTranslator>

#include <memory>

namespace sealpost::test {

class PseudoTranslator final : public QTranslator {
  public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
};

/// Of the window's sentences: "pseudo", or a language of translations/; nullptr: English, which they are in.
/// Throws std::runtime_error where there is none.
std::unique_ptr<QTranslator> translator_of(const QString& language);

} // namespace sealpost::test
