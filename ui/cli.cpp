// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// lockstep-cli: the same plan without a window.

#include "ui/cli/commands.h"
#include "ui/language/language.h"

#include <QApplication>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

// Only what paints needs fonts and a platform; everything else starts without them.
static bool paints(int argc, char **argv)
{
    return argc > 1 && qstrcmp(argv[1], "export") == 0;
}

// What the toolkit has to say about this machine is not for the people who asked for figures.
static void onlyFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "lockstep-cli: %s\n", qUtf8Printable(message));
}

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error to be told, not a reason to die
    qInstallMessageHandler(onlyFatal);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application = paints(argc, argv)
        ? std::make_unique<QApplication>(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"lockstep-cli"_s);
    QCoreApplication::setOrganizationName(u"Lockstep"_s);
    lockstep::speak(u"en"_s); // which knows one from many
    return int(lockstep::runCommandLine(QCoreApplication::arguments().mid(1)));
}
