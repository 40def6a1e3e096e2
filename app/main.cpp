// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/language_choice.h"
#include "app/window_program.h"

int main(int argc, char** argv)
{
    oslonac::speakUtf8();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (const auto wish = oslonac::windowWish(words))
        return oslonac::runWindow(argc, argv, wish->file);
    return oslonac::runCommandLine(argc, argv, words);
}
