#include "ui/forms/inputs.h"

#include "app/base/timespan.h"
#include "ui/base/theme.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QPainter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

struct Inputs {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::Inputs)
};

QString textOf(const QWidget *input)
{
    if (const auto *paper = qobject_cast<const QPlainTextEdit *>(input))
        return paper->toPlainText();
    return qobject_cast<const QLineEdit *>(input)->text();
}

QIcon square(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

TextInput::TextInput(const Text &text, const QStringList &languages, Size wanted, QWidget *parent)
    : QWidget(parent), size(wanted), begun(text), firstLanguage(languages.value(0))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QWidget *first = makeInput(text.first);
    inputs.insert(firstLanguage, first);
    setFocusProxy(first);
    if (size == Size::Line)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (languages.size() > 1)
        addTabs(languages);
    else
        column->addWidget(first);
}

QWidget *TextInput::makeInput(const QString &text)
{
    if (size == Size::Paragraphs)
        return paperInput(text, this);
    return new QLineEdit(text, this);
}

/// Lines stand below each other, with the code as a quiet hint; paragraphs behind tabs.
void TextInput::addTabs(const QStringList &languages)
{
    auto *tabs = size == Size::Paragraphs ? new QTabWidget(this) : nullptr;
    for (const QString &language : languages) {
        if (!inputs.contains(language))
            inputs.insert(language, makeInput(begun.others.value(language)));
        QWidget *input = inputs.value(language);
        input->setAccessibleDescription(language);
        if (tabs != nullptr)
            tabs->addTab(input, language);
        else
            layout()->addWidget(input);
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->setPlaceholderText(language);
    }
    if (tabs != nullptr)
        layout()->addWidget(tabs);
}

QString TextInput::written(const QString &language) const
{
    return textOf(inputs.value(language)).trimmed();
}

Text TextInput::text() const
{
    Text text = begun;
    text.first = written(firstLanguage);
    for (auto one = inputs.keyBegin(); one != inputs.keyEnd(); ++one) {
        if (*one == firstLanguage)
            continue;
        if (written(*one).isEmpty())
            text.others.remove(*one);
        else
            text.others.insert(*one, written(*one));
    }
    return text;
}

ColourInput::ColourInput(Colour colour, QWidget *parent) : QComboBox(parent)
{
    addItem(tr("No colour"), QString());
    for (int i = 0; i < trackColourCount; ++i)
        addColour(trackColour(i), tr("Colour %1").arg(i + 1));
    if (colour.set && findData(colour.toString()) < 0)
        addColour(colour, colour.toString());
    addItem(tr("Another colour..."), QStringLiteral("?"));
    taken = std::max(0, findData(colour.toString()));
    setCurrentIndex(taken);
    connect(this, &QComboBox::activated, this, [this] {
        if (currentData() == QStringLiteral("?"))
            chooseFreely();
        taken = currentIndex();
    });
}

void ColourInput::addColour(Colour colour, const QString &text)
{
    const int last = findData(QStringLiteral("?"));
    insertItem(last < 0 ? count() : last, square(toQColor(colour)), text, colour.toString());
}

void ColourInput::chooseFreely()
{
    const QColor chosen =
        QColorDialog::getColor(toQColor(Colour::fromString(itemData(taken).toString())), this, tr("Colour"));
    setCurrentIndex(taken);
    if (!chosen.isValid())
        return;
    if (findData(chosen.name()) < 0)
        addColour(Colour::fromString(chosen.name()), chosen.name());
    setCurrentIndex(findData(chosen.name()));
}

Colour ColourInput::colour() const
{
    return Colour::fromString(currentData().toString());
}

QLineEdit *clockInput(int minute, QWidget *parent)
{
    auto *line = new QLineEdit(clockText(minute), parent);
    line->setMaximumWidth(96);
    return line;
}

QLineEdit *lengthInput(int minutes, QWidget *parent)
{
    auto *line = new QLineEdit(QString::number(minutes), parent);
    line->setMaximumWidth(96);
    return line;
}

QDateEdit *dateInput(QDate date, QWidget *parent)
{
    auto *input = new QDateEdit(date, parent);
    input->setCalendarPopup(true);
    input->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    return input;
}

QPlainTextEdit *paperInput(const QString &text, QWidget *parent)
{
    auto *paper = new QPlainTextEdit(text, parent);
    paper->setTabChangesFocus(true);
    paper->setMinimumHeight(84);
    return paper;
}

QStringList commaList(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            list.append(one.trimmed());
    }
    return list;
}

QString clockMessage(const QString &text)
{
    return parseClock(text) < 0 ? Inputs::tr("Write a time, such as 10:30.") : QString();
}

QString lengthMessage(const QString &text)
{
    return parseLength(text) <= 0 ? Inputs::tr("Write a length in minutes, such as 45 or 1:30.") : QString();
}

QString numberMessage(const QString &text)
{
    bool isNumber = text.trimmed().isEmpty();
    if (!isNumber)
        isNumber = text.trimmed().toInt(&isNumber) >= 0 && isNumber;
    return isNumber ? QString() : Inputs::tr("Write a whole number, or nothing.");
}

} // namespace blokplan::ui
