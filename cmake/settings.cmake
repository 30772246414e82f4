# SPDX-FileCopyrightText: PropertyDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers and definitions that every target of ours gets through pd_settings. A warning stops the build
# that tests run on; a user's build it does not: an optimiser warns of more, and differently from version to version.
add_library(pd_settings INTERFACE)
target_compile_options(
    pd_settings
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wconversion
              -Wsign-conversion
              -Wshadow
              -Wold-style-cast
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              $<$<CONFIG:Debug>:-Werror>)
target_compile_definitions(
    pd_settings
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_KEYWORDS
              QT_STRICT_ITERATORS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
              $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
              PD_VERSION="${PROJECT_VERSION}")
target_include_directories(pd_settings INTERFACE "${PROJECT_SOURCE_DIR}/src")
if(PD_SANITIZE)
    target_compile_options(pd_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                 -fno-omit-frame-pointer)
    target_link_options(pd_settings INTERFACE -fsanitize=address,undefined)
endif()
if(PD_COVERAGE)
    target_compile_options(pd_settings INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(pd_settings INTERFACE --coverage)
endif()
if(PD_FUZZ)
    target_compile_options(pd_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
