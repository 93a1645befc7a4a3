// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/http_engine.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>
#include <optional>

namespace voither::transcription {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr std::string_view endpoint = "/v1/audio/transcriptions";
constexpr int pollStep = 50; // milliseconds between looks at the stop token

/// A handle of libcurl that is given back by its own function.
template <class T, auto free>
struct Freed {
    void operator()(T* handle) const { free(handle); }
};
template <class T, auto free>
using Owned = std::unique_ptr<T, Freed<T, free>>;
using Easy = Owned<CURL, curl_easy_cleanup>;
using Multi = Owned<CURLM, curl_multi_cleanup>;
using Url = Owned<CURLU, curl_url_cleanup>;
using Form = Owned<curl_mime, curl_mime_free>;
using List = Owned<curl_slist, curl_slist_free_all>;
using Text = Owned<char, curl_free>;

bool initialised()
{
    static const bool done = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return done;
}

std::string partOf(CURLU* url, CURLUPart part, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, flags) != CURLUE_OK) {
        return {};
    }
    const Text owned(text);
    return text;
}

bool isLoopback(const std::string& host)
{
    if (host == "localhost" || host == "[::1]") {
        return true;
    }
    // Numbers only: "127.example.org" is somebody else's computer.
    return host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3
        && host.find_first_not_of("0123456789.") == std::string::npos;
}

/// One request while it runs.
struct Exchange {
    WaveStream* wave = nullptr;
    const base::Progress* progress = nullptr;
    std::size_t largestAnswer = 0;
    base::Bytes answer;
    bool answerTooLarge = false;
    std::optional<base::Error> soundError;

    void report() const
    {
        const bool sent = wave->position() == wave->size();
        const double fraction = static_cast<double>(wave->position()) / static_cast<double>(wave->size());
        progress->at(sent ? "transcribe" : "upload", sent ? 0 : fraction);
    }
};

std::size_t giveSound(char* buffer, std::size_t size, std::size_t count, void* argument)
{
    auto& exchange = *static_cast<Exchange*>(argument);
    const auto read = exchange.wave->read(std::span(reinterpret_cast<std::uint8_t*>(buffer), size * count));
    if (!read) {
        exchange.soundError = read.error();
        return CURL_READFUNC_ABORT;
    }
    return *read;
}

int seekSound(void* argument, curl_off_t offset, int origin)
{
    auto& exchange = *static_cast<Exchange*>(argument);
    return offset == 0 && origin == SEEK_SET && exchange.wave->rewind() ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_CANTSEEK;
}

std::size_t takeAnswer(char* data, std::size_t size, std::size_t count, void* argument)
{
    auto& exchange = *static_cast<Exchange*>(argument);
    if (exchange.answer.size() + size * count > exchange.largestAnswer) {
        exchange.answerTooLarge = true;
        return 0;
    }
    exchange.answer.insert(exchange.answer.end(), data, data + size * count);
    return size * count;
}

/// What every request has in common.
void setUp(CURL* easy, const ServerAddress& server, const HttpEngine::Options& options)
{
    curl_easy_setopt(easy, CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L); // the sound goes to the address that was named, or nowhere
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectLimit.count()));
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    if (server.thisComputer) {
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
    }
}

/// The transfer's end; nothing when it was cancelled.
template <class Tick>
std::optional<CURLcode> perform(CURL* easy, const std::stop_token& stop, Tick tick)
{
    const Multi multi(curl_multi_init());
    curl_multi_add_handle(multi.get(), easy);
    std::optional<CURLcode> end;
    int running = 1;
    while (running > 0 && !stop.stop_requested()) {
        tick();
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK
            || (running > 0 && curl_multi_poll(multi.get(), nullptr, 0, pollStep, nullptr) != CURLM_OK)) {
            end = CURLE_FAILED_INIT;
            break;
        }
    }
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE) {
            end = message->data.result;
        }
    }
    curl_multi_remove_handle(multi.get(), easy);
    return end;
}

base::Error transferError(CURLcode end, const ServerAddress& server)
{
    switch (end) {
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::EngineTimedOut, server.host, {}, curl_easy_strerror(end)};
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorCode::EngineUnreachable, server.host, {}, curl_easy_strerror(end)};
    default:
        return {ErrorCode::EngineFailed, server.host, {}, curl_easy_strerror(end)};
    }
}

/// Nothing when the status is a success. What a server says about its failure may quote what it was sent: only the
/// number is kept.
std::optional<base::Error> statusError(long status, const ServerAddress& server)
{
    const std::string detail = "HTTP " + std::to_string(status);
    if (status >= 200 && status < 300) {
        return std::nullopt;
    }
    switch (status) {
    case 401:
    case 403:
        return base::Error{ErrorCode::EngineDenied, server.host, {}, detail};
    case 413:
        return base::Error{ErrorCode::EngineTooLarge, server.host, {}, detail};
    default:
        return base::Error{ErrorCode::EngineFailed, server.host, {}, detail};
    }
}

void addField(curl_mime* form, const char* name, const std::string& value)
{
    curl_mimepart* part = curl_mime_addpart(form);
    curl_mime_name(part, name);
    curl_mime_data(part, value.c_str(), value.size());
}

void fill(curl_mime* form, Exchange& exchange, const HttpEngine::Options& options, const EngineRequest& request)
{
    curl_mimepart* sound = curl_mime_addpart(form);
    curl_mime_name(sound, "file");
    curl_mime_filename(sound, "session.wav");
    curl_mime_type(sound, "audio/wav");
    curl_mime_data_cb(sound, static_cast<curl_off_t>(exchange.wave->size()), giveSound, seekSound, nullptr, &exchange);
    addField(form, "model", options.model);
    if (const std::string language = primaryLanguage(request.language); !language.empty()) {
        addField(form, "language", language);
    }
    addField(form, "response_format", "verbose_json");
    addField(form, "timestamp_granularities[]", "word");
    addField(form, "timestamp_granularities[]", "segment");
    addField(form, "temperature", "0");
}

} // namespace

Result<ServerAddress> serverAddress(const std::string& address, bool allowPlainHttp)
{
    const auto refused = [](const std::string& subject, std::string detail) {
        return failure(ErrorCode::AddressNotAllowed, subject, {}, std::move(detail));
    };
    const Url url(initialised() ? curl_url() : nullptr);
    if (url == nullptr || curl_url_set(url.get(), CURLUPART_URL, address.c_str(), 0) != CURLUE_OK) {
        return refused({}, "not an address");
    }
    const std::string scheme = partOf(url.get(), CURLUPART_SCHEME);
    ServerAddress server;
    const std::string host = partOf(url.get(), CURLUPART_HOST);
    server.host = host + ":" + partOf(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    server.thisComputer = isLoopback(host);
    if (!partOf(url.get(), CURLUPART_USER).empty() || !partOf(url.get(), CURLUPART_PASSWORD).empty()) {
        return refused(server.host, "password in the address");
    }
    if (scheme != "https" && scheme != "http") {
        return refused(server.host, scheme);
    }
    if (scheme == "http" && !server.thisComputer && !allowPlainHttp) {
        return refused(server.host, "http");
    }
    std::string path = partOf(url.get(), CURLUPART_PATH);
    while (path.ends_with('/')) {
        path.pop_back();
    }
    if (path.ends_with("/v1")) {
        path.resize(path.size() - 3);
    }
    if (!path.ends_with("/transcriptions") && !path.ends_with("/inference")) {
        path += endpoint;
    }
    curl_url_set(url.get(), CURLUPART_PATH, path.c_str(), 0);
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
    server.url = partOf(url.get(), CURLUPART_URL);
    return server;
}

Result<> HttpEngine::check(const base::Progress& progress)
{
    if (m_options.address.empty()) {
        return failure(ErrorCode::EngineNotConfigured);
    }
    const auto server = serverAddress(m_options.address, m_options.allowPlainHttp);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const Easy easy(curl_easy_init());
    if (easy == nullptr) {
        return failure(ErrorCode::NotEnoughMemory);
    }
    setUp(easy.get(), *server, m_options);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECT_ONLY, 1L);
    const auto end = perform(easy.get(), progress.stop, [] {});
    if (!end) {
        return failure(ErrorCode::Cancelled);
    }
    if (*end == CURLE_OPERATION_TIMEDOUT) {
        return failure(ErrorCode::EngineUnreachable, server->host, {}, curl_easy_strerror(*end));
    }
    return *end == CURLE_OK ? Result<>() : tl::unexpected(transferError(*end, *server));
}

Result<transcript::Transcript> HttpEngine::transcribe(Sound& sound, const EngineRequest& request,
                                                      const base::Progress& progress)
{
    if (m_options.address.empty()) {
        return failure(ErrorCode::EngineNotConfigured);
    }
    const auto server = serverAddress(m_options.address, m_options.allowPlainHttp);
    if (!server) {
        return tl::unexpected(server.error());
    }
    if (auto rewound = sound.rewind(); !rewound) {
        return tl::unexpected(rewound.error());
    }
    WaveStream wave(sound);
    Exchange exchange{.wave = &wave,
                      .progress = &progress,
                      .largestAnswer = m_options.largestAnswer,
                      .answer = {},
                      .answerTooLarge = false,
                      .soundError = {}};
    const Easy easy(curl_easy_init());
    if (easy == nullptr) {
        return failure(ErrorCode::NotEnoughMemory);
    }
    setUp(easy.get(), *server, m_options);
    const Form form(curl_mime_init(easy.get()));
    fill(form.get(), exchange, m_options, request);
    // Servers that do not know the question "Expect: 100-continue" would cost a second.
    List headers(curl_slist_append(nullptr, "Expect:"));
    if (!m_options.key.empty()) {
        headers.reset(curl_slist_append(headers.release(), ("Authorization: Bearer " + m_options.key).c_str()));
    }
    const auto limit = m_options.limit
        + std::chrono::milliseconds(
                           static_cast<std::int64_t>(sound.duration() * double(m_options.limitPerSecond.count())));
    curl_easy_setopt(easy.get(), CURLOPT_MIMEPOST, form.get());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()));
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, takeAnswer);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &exchange);
    const auto end = perform(easy.get(), progress.stop, [&] { exchange.report(); });
    if (!end) {
        return failure(ErrorCode::Cancelled);
    }
    if (exchange.soundError) {
        return tl::unexpected(*exchange.soundError);
    }
    if (exchange.answerTooLarge) {
        return failure(ErrorCode::EngineAnswerUnusable, server->host, {}, "too large");
    }
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    // A server may refuse before it took everything, and close: its status says more than the broken sending.
    if (const auto refused = status != 0 ? statusError(status, *server) : std::nullopt) {
        return tl::unexpected(*refused);
    }
    if (*end != CURLE_OK) {
        return tl::unexpected(transferError(*end, *server));
    }
    auto transcript = readAnswer(exchange.answer, server->host);
    if (transcript) {
        progress.at("transcribe", 1);
    }
    return transcript;
}

} // namespace voither::transcription
