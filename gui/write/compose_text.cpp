// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_text.h"

#include "gui/common/controls.h"
#include "gui/write/attachment_drop.h"
#include "gui/write/compose_document.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextList>

namespace sealpost::gui {

namespace {

/// A paragraph is a line here, and an empty one has nothing in it.
void settle_blocks(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(0);
        cursor.setBlockFormat(format);
        if (block.text() == QString(QChar::LineSeparator)) cursor.deleteChar();
    }
    // The line end after the last element.
    QTextCursor end(&document);
    end.movePosition(QTextCursor::End);
    if (document.lastBlock().text().endsWith(QLatin1Char(' '))) end.deletePreviousChar();
}

} // namespace

ComposeText::ComposeText(QWidget* parent) : QTextEdit(parent) {
    named(this, QStringLiteral("writeText"), tr("Text of the message"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setPlaceholderText(tr("Write your message here"));
}

void ComposeText::set_content(const QString& plain, const QString& html) {
    if (html.isEmpty()) {
        setCurrentCharFormat({});
        setPlainText(plain);
    } else {
        setHtml(html);
        settle_blocks(*document());
    }
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

void ComposeText::set_bold(bool bold) {
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    mergeCurrentCharFormat(format);
}

void ComposeText::set_italic(bool italic) {
    QTextCharFormat format;
    format.setFontItalic(italic);
    mergeCurrentCharFormat(format);
}

void ComposeText::set_list(bool list) {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (list) {
        cursor.createList(QTextListFormat::ListDisc);
    } else {
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        const QTextBlock last = document()->findBlock(cursor.selectionEnd());
        while (block.isValid()) {
            if (QTextList* in = block.textList()) in->remove(block);
            QTextCursor here(block);
            QTextBlockFormat flat = block.blockFormat();
            flat.setIndent(0);
            here.setBlockFormat(flat);
            if (block == last) break;
            block = block.next();
        }
    }
    cursor.endEditBlock();
}

bool ComposeText::set_link(const QString& typed) {
    const QString target = link_target(typed);
    if (target.isEmpty()) return false;
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setFontUnderline(true);
    format.setForeground(palette().brush(QPalette::Link));
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
        cursor.setPosition(cursor.selectionEnd());
    } else {
        cursor.insertText(typed.trimmed(), format);
    }
    setTextCursor(cursor);
    // What is typed next is no part of it.
    setCurrentCharFormat({});
    return true;
}

bool ComposeText::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() || !local_files_of(*source).isEmpty();
}

void ComposeText::insertFromMimeData(const QMimeData* source) {
    if (const QStringList files = local_files_of(*source); !files.isEmpty()) {
        emit filesDropped(files);
        return;
    }
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace sealpost::gui
