# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project has in common, and the functions that declare one.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

set(VOITHER_SANITIZE "" CACHE STRING "sanitizers, as in -fsanitize=: address,undefined or thread")
option(VOITHER_ENGINE_ONLY "build core/ and its tests: Qt's own threads make ThreadSanitizer complain" OFF)
option(VOITHER_COVERAGE "count the lines that tests run" OFF)
option(VOITHER_FUZZ "build the libFuzzer targets (clang only)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # What ccache asks of those who use precompiled headers.
  # The folder of the build is not part of what is compiled: two builds share SQLite.
  set(_launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER ${_launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${_launcher})
endif()
# Every test is linked with all the rooms below it: the quick linker saves minutes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_library(voither_options INTERFACE)
target_compile_options(voither_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Werror)
# What ccache needs for precompiled headers.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>")
else()
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
if(VOITHER_SANITIZE)
  # The only C here is SQLite's: it is compiled the same way everywhere.
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:-fsanitize=${VOITHER_SANITIZE};-fno-sanitize-recover=all;-fno-omit-frame-pointer>")
  add_link_options(-fsanitize=${VOITHER_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
    add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:-fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/support/sanitizer_ignore.txt>")
  endif()
endif()
set(VOITHER_FUZZED base events audio transcript) # the rooms whose branches a fuzzer sees
# The sanitised rooms that are slow where nothing is optimised. For the rest the compiler's time is the longer one.
set(VOITHER_COMPUTING base audio transcript language extraction demonstration audio_signals)
if(VOITHER_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# Most of the compiler's time goes into the headers of others. They are read once for all targets of a kind: `rooms` (the
# standard library and JSON), `core` (the same and Qt Core) and `screens` (the same and Qt Quick); with `_test`, QtTest as
# well, whose QTEST_MAIN then makes a QCoreApplication or, of screens, a QApplication. Sources include what they use all
# the same: VOITHER_PRECOMPILE=OFF builds without.
set(VOITHER_HEADERS rooms) # what a folder's targets are compiled with; the folder says so when it is another kind
option(VOITHER_PRECOMPILE "read the headers of libraries once for all targets" ON)
set(VOITHER_HEADERS_rooms <algorithm> <array> <atomic> <charconv> <chrono> <cmath> <cstddef> <cstdint> <cstdlib> <cstring>
  <filesystem> <fstream> <functional> <iostream> <limits> <map> <memory> <mutex> <numeric> <optional> <random> <set> <span>
  <sstream> <string> <string_view> <thread> <tuple> <unordered_map> <utility> <variant> <vector> <nlohmann/json.hpp>
  <tl/expected.hpp>)
set(VOITHER_HEADERS_core ${VOITHER_HEADERS_rooms} <QtCore>)
set(VOITHER_HEADERS_screens ${VOITHER_HEADERS_rooms} <QAbstractListModel> <QColor> <QCoreApplication> <QDate> <QDateTime>
  <QDir> <QFile> <QImage> <QLocale> <QObject> <QPainter> <QPointer> <QRectF> <QString> <QStringList> <QThread> <QTimer>
  <QUrl> <QVariantList> <QVariantMap> <QQmlEngine> <QQuickItem> <QQuickPaintedItem> <QQuickWindow>
  <QtQml/qqmlregistration.h>)
set(VOITHER_HEADERS_core_test ${VOITHER_HEADERS_core} <QtTest>)
set(VOITHER_HEADERS_screens_test ${VOITHER_HEADERS_screens} <QtTest>)

# voither_precompiled(target kind): the target is compiled with the headers of this kind, and as VOITHER_LEVEL says where
# it is not as the build type does: -O0 or -O1.
function(voither_precompiled target kind)
  target_compile_options(${target} PRIVATE ${VOITHER_LEVEL})
  if(NOT VOITHER_PRECOMPILE)
    return()
  endif()
  string(REGEX REPLACE "_test$" "" _libraries ${kind})
  set(_headers voither_headers_${kind}${VOITHER_LEVEL})
  if(NOT TARGET ${_headers})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/headers/${kind}${VOITHER_LEVEL}.cpp" CONTENT "")
    add_library(${_headers} OBJECT "${CMAKE_BINARY_DIR}/headers/${kind}${VOITHER_LEVEL}.cpp")
    set_target_properties(${_headers} PROPERTIES AUTOMOC OFF)
    target_compile_options(${_headers} PRIVATE ${VOITHER_LEVEL})
    target_link_libraries(${_headers} PRIVATE voither_options nlohmann_json::nlohmann_json tl::expected
      $<$<STREQUAL:${_libraries},core>:Qt6::Core> $<$<STREQUAL:${_libraries},screens>:Qt6::Quick>
      $<$<STREQUAL:${kind},screens_test>:Qt6::Widgets>)
    if(NOT kind STREQUAL _libraries) # not linked: it defines macros that differ from folder to folder
      target_include_directories(${_headers} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    endif()
    target_precompile_headers(${_headers} PRIVATE ${VOITHER_HEADERS_${kind}})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${_headers})
endfunction()

# voither_library(name SOURCES ... LINKS ... [PRIVATE_LINKS ...])
# One room. LINKS are the rooms and libraries that its headers show; a third-party library that it wraps is private.
function(voither_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(voither_${name} STATIC ${ARG_SOURCES})
  add_library(voither::${name} ALIAS voither_${name})
  target_link_libraries(voither_${name} PUBLIC ${ARG_LINKS} PRIVATE voither_options ${ARG_PRIVATE_LINKS})
  if(VOITHER_SANITIZE AND name IN_LIST VOITHER_COMPUTING)
    set(VOITHER_LEVEL -O1)
  endif()
  voither_precompiled(voither_${name} ${VOITHER_HEADERS})
  if(VOITHER_FUZZ AND name IN_LIST VOITHER_FUZZED)
    # What -fsanitize=fuzzer-no-link means, without its claim that other headers were read.
    target_compile_options(voither_${name} PRIVATE -fsanitize-coverage=inline-8bit-counters,indirect-calls,trace-cmp,pc-table)
  endif()
endfunction()

# voither_test_library(name SOURCES ... LINKS ...)
# What several tests share.
function(voither_test_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS")
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC Qt6::Test ${ARG_LINKS} PRIVATE voither_options
    $<$<STREQUAL:${VOITHER_HEADERS},screens_test>:Qt6::Quick> $<$<STREQUAL:${VOITHER_HEADERS},screens_test>:Qt6::Widgets>)
  voither_precompiled(${name} ${VOITHER_HEADERS})
endfunction()

# voither_test(name SOURCES ... LINKS ...)
# One QtTest program, run without display, sound, network or the caller's locale and time zone.
function(voither_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS")
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  # Quicker than AUTOMOC, which asks CMake twice for each of a hundred tests and compiles a file of its own.
  foreach(_source IN LISTS ARG_SOURCES)
    cmake_path(ABSOLUTE_PATH _source NORMALIZE)
    cmake_path(GET _source STEM _stem)
    file(STRINGS "${_source}" _own REGEX "^#include \"${_stem}\\.moc\"")
    if(_own)
      set(_moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${_stem}.moc")
      qt_generate_moc("${_source}" "${_moc}" TARGET ${name})
      target_sources(${name} PRIVATE "${_moc}")
      target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    endif()
  endforeach()
  target_link_libraries(${name} PRIVATE voither_options voither_test_support ${ARG_LINKS}
    $<$<STREQUAL:${VOITHER_HEADERS},screens_test>:Qt6::Quick> $<$<STREQUAL:${VOITHER_HEADERS},screens_test>:Qt6::Widgets>)
  voither_precompiled(${name} ${VOITHER_HEADERS})
  add_dependencies(${name} voither_resources)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=tr_TR.UTF-8;LOCPATH=${CMAKE_BINARY_DIR}/locales;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/races.supp:die_after_fork=0;TZ=Pacific/Chatham;VOITHER_RESOURCE_DIR=${CMAKE_BINARY_DIR}/share/voither")
endfunction()

# Modules are laid out below one folder of the build, so that qmllint and the QML tools find them by URI.
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")

# voither_qml_module(name URI Voither.Name [SOURCES ...] [QML_FILES ...] [SINGLETONS ...] [IMPORTS ...] [LINKS ...]
#                    [PRIVATE_LINKS ...])
# A static QML module below qrc:/qt/qml. voither::<name>_qml is what an executable links: the library, its plugin and
# those of LINKS. QML_FILES and C++ SOURCES stay in different modules: view models in ui/, screens in qml/. SINGLETONS
# are those of QML_FILES that are `pragma Singleton`.
function(voither_qml_module name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "URI" "SOURCES;QML_FILES;SINGLETONS;IMPORTS;LINKS;PRIVATE_LINKS")
  set(CMAKE_AUTOMOC ON)
  set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  string(REPLACE "." "/" _path "${ARG_URI}")
  qt_add_qml_module(voither_${name} STATIC URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY "${QT_QML_OUTPUT_DIRECTORY}/${_path}"
    SOURCES ${ARG_SOURCES} QML_FILES ${ARG_QML_FILES} IMPORTS ${ARG_IMPORTS})
  # Byte code saves the parsing at start; the C++ that qmlcachegen could add costs a minute of compiling a module.
  set_target_properties(voither_${name} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  target_link_libraries(voither_${name} PUBLIC Qt6::Quick ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  foreach(_part "" plugin plugin_init _qmlcache) # Qt makes the latter; without QML files there is no _qmlcache
    if(TARGET voither_${name}${_part})
      voither_precompiled(voither_${name}${_part} screens)
    endif()
  endforeach()
  if(NOT ARG_SOURCES)
    set_target_properties(voither_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  else()
    target_link_libraries(voither_${name} PRIVATE voither_options)
    target_include_directories(voither_${name} PUBLIC "${CMAKE_SOURCE_DIR}/ui" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  endif()
  add_library(voither_${name}_qml INTERFACE)
  add_library(voither::${name}_qml ALIAS voither_${name}_qml)
  target_link_libraries(voither_${name}_qml INTERFACE voither_${name} voither_${name}plugin ${ARG_LINKS})
  add_library(voither::${name} ALIAS voither_${name})
endfunction()

# voither_qml_test(name DIRECTORY folder-with-tst_*.qml [SOURCES ...] LINKS ...)
# One QtQuickTest program, drawn by the software renderer without a display.
function(voither_qml_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "DIRECTORY" "SOURCES;LINKS")
  voither_test(${name} SOURCES "${CMAKE_SOURCE_DIR}/tests/support/quick_test.cpp" ${ARG_SOURCES}
    LINKS Qt6::QuickTest ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN ON)
  target_compile_definitions(${name} PRIVATE QUICK_TEST_SOURCE_DIR="${ARG_DIRECTORY}")
  set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QUICK_BACKEND=software")
endfunction()

# voither_drawing_tests(): the tests of this folder draw. Qt Quick, fontconfig and the drivers keep memory until the
# process ends; leaks are looked for in the tests of the rooms below.
function(voither_drawing_tests)
  get_property(_tests DIRECTORY PROPERTY TESTS)
  set_property(TEST ${_tests} APPEND PROPERTY ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
endfunction()
