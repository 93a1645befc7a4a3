# SPDX-License-Identifier: GPL-3.0-or-later
# SqlCipher::SqlCipher: the amalgamation of SQLCipher 4 that the locked npm package carries, compiled once with hidden
# visibility. Debian 12's own libsqlcipher is 3.4 and cannot be used.
set(VOITHER_NPM_DIR "${CMAKE_SOURCE_DIR}/packaging/npm/node_modules" CACHE PATH "where npm ci put the locked packages")
set(_amalgamation "${VOITHER_NPM_DIR}/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation")
if(NOT EXISTS "${_amalgamation}/sqlite3.c")
  message(FATAL_ERROR "No SQLCipher source. Run packaging/install-dependencies.sh, or: "
                      "npm ci --ignore-scripts --omit=dev --prefix packaging/npm")
endif()

find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

add_library(voither_sqlcipher STATIC "${_amalgamation}/sqlite3.c")
add_library(SqlCipher::SqlCipher ALIAS voither_sqlcipher)
set_target_properties(voither_sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON C_CLANG_TIDY "")
target_compile_options(voither_sqlcipher PRIVATE -O2 -g1 -w)
target_compile_definitions(voither_sqlcipher
  PUBLIC SQLITE_HAS_CODEC
  PRIVATE
    SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLITE_TEMP_STORE=3 # temporary tables and sorts hold what people said: memory only, never a file
    SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_STAT4
    SQLITE_SECURE_DELETE SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED
    SQLITE_LIKE_DOESNT_MATCH_BLOBS HAVE_USLEEP=1 HAVE_STDINT_H=1 NDEBUG)
target_include_directories(voither_sqlcipher SYSTEM PUBLIC "${_amalgamation}")
target_link_libraries(voither_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
