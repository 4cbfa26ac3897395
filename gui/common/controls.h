// SPDX-License-Identifier: GPL-3.0-or-later
// What every page is put together from, with a name for tests and words for screen readers on each control.
#pragma once

#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QString>
#include <QToolButton>
#include <functional>
#include <initializer_list>

class QLineEdit;
class QVBoxLayout;

namespace sealpost::gui {

/// Object name, accessible name and, where it helps, description; returns the widget.
template <class Widget>
Widget* named(Widget* widget, const QString& object_name, const QString& accessible_name,
              const QString& description = {}) {
    widget->setObjectName(object_name);
    widget->setAccessibleName(accessible_name);
    if (!description.isEmpty()) widget->setAccessibleDescription(description);
    return widget;
}

/// A label that wraps, can be selected with mouse and keyboard where `selectable`, and never cuts a word.
QLabel* text_label(const QString& text = {}, QWidget* parent = nullptr);
/// The title of a page or of a section of it; grows with the system's font.
QLabel* title_label(const QString& text, QWidget* parent = nullptr);
QLabel* section_label(const QString& text, QWidget* parent = nullptr);
/// Small print, still readable.
QLabel* hint_label(const QString& text = {}, QWidget* parent = nullptr);

/// The one main button of a page: in the accent colour, in the same place on each.
class PrimaryButton final : public QPushButton {
    Q_OBJECT
  public:
    PrimaryButton(const QString& object_name, const QString& label, QWidget* parent = nullptr);
};

QPushButton* push_button(const QString& object_name, const QString& label, QWidget* parent = nullptr);
/// Looks like a link; for what is rarely wanted.
QToolButton* quiet_button(const QString& object_name, const QString& label, QWidget* parent = nullptr);

/// Details folded away behind a line that opens them.
class Fold final : public QWidget {
    Q_OBJECT
  public:
    Fold(const QString& object_name, const QString& label, QWidget* parent = nullptr);
    /// Below the line.
    void set_content(QWidget* content);
    void set_open(bool open);
    bool is_open() const;
    QToolButton* line() const noexcept { return line_; }

  signals:
    void toggled(bool open);

  private:
    QToolButton* line_;
    QVBoxLayout* layout_;
    QPointer<QWidget> content_;
};

/// A column of at most `width` characters in the middle, which scrolls when the window is small. The scroll
/// area takes no focus of its own: Tab goes on to what is in it, and brings it into view.
class PageColumn final : public QScrollArea {
    Q_OBJECT
  public:
    explicit PageColumn(int characters = 72, QWidget* parent = nullptr);
    QVBoxLayout* column() const noexcept { return column_; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fit();
    int characters_;
    QWidget* inner_;
    QVBoxLayout* column_;
};

/// Lays its widgets out in lines, as words are. For chips and buttons.
class FlowLayout final : public QLayout {
  public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 6);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;
    void insert(int index, QWidget* widget);

  private:
    int arrange(const QRect& rect, bool apply) const;
    std::vector<QLayoutItem*> items_;
};

/// The order in which Tab visits these. Needed wherever widgets are made later than their neighbours, or are
/// put into another parent: call it again after each such change.
void tab_order(std::initializer_list<QWidget*> widgets);
void tab_order(const std::vector<QWidget*>& widgets);

/// Removes what is in the layout, and the layout's items; the widgets are deleted when the event loop gets
/// there.
void clear_layout(QLayout* layout);

/// A field for a password, with an eye in it that shows and hides what was typed.
QLineEdit* password_field(const QString& object_name, const QString& accessible_name,
                          QWidget* parent = nullptr);

} // namespace sealpost::gui
