// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/pseudo_translator.h"

#include <QRegularExpression>
#include <cstring>
#include <stdexcept>

namespace sealpost::test {

namespace {

const QString plain_letters = QStringLiteral("aeiouAEIOUnc");
const QString marked_letters = QStringLiteral("âéîöûÄÉÍÖÛñç");
const QString filling = QStringLiteral(" ěščř žýáí ůňťď");

} // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const {
    // Qt's own words have translations of their own.
    if (std::strncmp(context, "Q", 1) == 0) return {};
    const QString text = QString::fromUtf8(source);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Place-markers and plurals stay: %1, %n, %L1.
        if (text[i] == QLatin1Char('%') && i + 1 < text.size()) {
            result += text[i];
            result += text[++i];
            continue;
        }
        const auto letter = plain_letters.indexOf(text[i]);
        result += letter < 0 ? text[i] : marked_letters[letter];
    }
    qsizetype more = (text.size() * 2 + 4) / 5;
    while (more > 0) {
        result += filling.left(more);
        more -= filling.size();
    }
    return result;
}

std::unique_ptr<QTranslator> translator_of(const QString& language) {
    if (language == QLatin1String("en")) return nullptr;
    if (language == QLatin1String("pseudo")) return std::make_unique<PseudoTranslator>();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral("sealpost_") + language, QStringLiteral(":/translations")))
        throw std::runtime_error(qPrintable(language + QStringLiteral(": no such translation")));
    return translator;
}

} // namespace sealpost::test
