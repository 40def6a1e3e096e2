// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/digest.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;

TEST_CASE("A digest is SHA-256 and is printed in groups of four", "[digest]")
{
    const QString digest = digestOfBytes("abc");
    CHECK(digest == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(shortDigest(digest) == u"ba78 16bf 8f01 cfea");
}
