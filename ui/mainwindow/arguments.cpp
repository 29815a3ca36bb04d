#include "ui/mainwindow/arguments.h"

#include "app/wording/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace blokplan::ui
{

namespace
{

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Main::tr("Plans a conference day, prints its block schedule and welcomes its guests."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), Main::tr("Events to open (*.blokplan)."));
    parser.addOption(
        {QStringLiteral("lang"), Main::tr("Speak this language: en or nl."), QStringLiteral("language")});
    parser.addOption({QStringLiteral("sample"), Main::tr("Open the sample event.")});
    parser.addOption({QStringLiteral("desk"),
                      Main::tr("Show only the door of the event, as the desk of that name; leaving it wants "
                               "the PIN."),
                      QStringLiteral("name")});
    parser.addOption({QStringLiteral("picture"),
                      Main::tr("Draw a page or dialog into a picture, without a display."),
                      QStringLiteral("page")});
    parser.addOption({QStringLiteral("o"), Main::tr("Where the picture goes."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("size"), Main::tr("Size of the window in the picture."), QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("dark"), Main::tr("In the dark palette.")});
    parser.addOption({QStringLiteral("light"), Main::tr("In the light palette.")});
}

/// Empty where the text is no size, or none that a picture could have.
QSize sizeFrom(const QString &text)
{
    static constexpr int least = 100;
    static constexpr int most = 10000;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits =
        std::min(size.width(), size.height()) >= least && std::max(size.width(), size.height()) <= most;
    return fits ? size : QSize();
}

/// The sentence that says what is wrong, or nothing.
QString readPicture(const QCommandLineParser &parser, PictureOrder &order)
{
    order.what = parser.value(QStringLiteral("picture"));
    order.out = parser.value(QStringLiteral("o"));
    order.file = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("size")))
        order.size = sizeFrom(parser.value(QStringLiteral("size")));
    if (order.size.isEmpty())
        return Main::tr("'%1' is no size; give one such as 1366x768, at most 10000x10000.")
            .arg(parser.value(QStringLiteral("size")));
    if (!pictureNames().contains(order.what))
        return QCoreApplication::translate("Picture", "%1 is not a page or dialog; there are: %2.")
            .arg(order.what, pictureNames().join(QStringLiteral(", ")));
    if (order.out.isEmpty())
        return Main::tr("--picture wants to know where to: -o OUT.png.");
    if (order.file.isEmpty() && !isPictureWithoutEvent(order.what))
        return Main::tr("--picture %1 wants an event: the name of a file.").arg(order.what);
    return {};
}

QString readAll(const QCommandLineParser &parser, Arguments &told)
{
    const auto has = [&](const char *name) { return parser.isSet(QLatin1String(name)); };
    told.language = parser.value(QStringLiteral("lang"));
    if (has("lang") && !wording::languages().contains(told.language))
        return Main::tr("'%1' is not a language of this program; there are: %2.")
            .arg(told.language, wording::languages().join(QStringLiteral(", ")));
    if (has("dark") && has("light"))
        return Main::tr("--dark and --light do not go together.");
    if (has("dark") || has("light"))
        told.appearance = has("dark") ? Appearance::Dark : Appearance::Light;
    told.sample = has("sample");
    told.files = parser.positionalArguments();
    told.desk = parser.value(QStringLiteral("desk")).trimmed();
    if (has("desk") && (told.desk.isEmpty() || (told.files.size() != 1 && !told.sample)))
        return Main::tr("--desk wants a name for the desk and one event: --desk \"Door 1\" FILE.");
    if (!has("picture"))
        return {};
    told.picture.emplace();
    return readPicture(parser, *told.picture);
}

} // namespace

std::variant<Arguments, Answer> argumentsOf(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(words))
        return Answer{parser.errorText(), 2};
    if (parser.isSet(QStringLiteral("help")))
        return Answer{parser.helpText().trimmed(), 0};
    if (parser.isSet(QStringLiteral("version")))
        return Answer{QCoreApplication::applicationName() + QLatin1Char(' ') +
                          QCoreApplication::applicationVersion(),
                      0};
    Arguments told;
    if (const QString wrong = readAll(parser, told); !wrong.isEmpty())
        return Answer{wrong, 2};
    return told;
}

QStringList withoutQtsOwn(const QStringList &words)
{
    static const QStringList withValue{
        QStringLiteral("-platform"),      QStringLiteral("-platformpluginpath"),
        QStringLiteral("-platformtheme"), QStringLiteral("-plugin"),
        QStringLiteral("-geometry"),      QStringLiteral("-qwindowgeometry"),
        QStringLiteral("-icon"),          QStringLiteral("-qwindowicon"),
        QStringLiteral("-title"),         QStringLiteral("-qwindowtitle"),
        QStringLiteral("-style"),         QStringLiteral("-stylesheet"),
        QStringLiteral("-session"),       QStringLiteral("-display")};
    QStringList kept;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (withValue.contains(words[at]))
            ++at;
        else if (words[at] != QLatin1String("-reverse") && words[at] != QLatin1String("-widgetcount"))
            kept.append(words[at]);
    }
    return kept;
}

} // namespace blokplan::ui
