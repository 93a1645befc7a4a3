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
option(VOITHER_COVERAGE "count the lines that tests run" OFF)
option(VOITHER_FUZZ "build the libFuzzer targets (clang only)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(voither_options INTERFACE)
target_compile_options(voither_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Werror)
if(VOITHER_SANITIZE)
  add_compile_options(-fsanitize=${VOITHER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${VOITHER_SANITIZE})
endif()
if(VOITHER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # so that the fuzzer sees the branches of the rooms
endif()
if(VOITHER_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# voither_library(name SOURCES ... LINKS ... [PRIVATE_LINKS ...])
# One room. LINKS are the rooms and libraries that its headers show; a third-party library that it wraps is private.
function(voither_library name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(voither_${name} STATIC ${ARG_SOURCES})
  add_library(voither::${name} ALIAS voither_${name})
  target_link_libraries(voither_${name} PUBLIC ${ARG_LINKS} PRIVATE voither_options ${ARG_PRIVATE_LINKS})
endfunction()

# voither_test(name SOURCES ... LINKS ...)
# One QtTest program, run without display, sound, network or the caller's locale and time zone.
function(voither_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS")
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE voither_options voither_test_support Qt6::Test ${ARG_LINKS})
  add_dependencies(${name} voither_resources)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=tr_TR.UTF-8;LOCPATH=${CMAKE_BINARY_DIR}/locales;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0;TZ=Pacific/Chatham;VOITHER_RESOURCE_DIR=${CMAKE_BINARY_DIR}/share/voither")
endfunction()
