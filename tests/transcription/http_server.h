// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace voither::test {

/// What a client asked.
struct HttpRequest {
    QByteArray head; // the request line and the headers
    QByteArray body;
};

/// How the server behaves with a request.
struct HttpAnswer {
    QByteArray status = "200 OK";
    QByteArray body;
    QByteArray headers;         // further ones, each with its end of line
    bool hangs = false;         // never answers
    bool closes = false;        // closes without an answer
    bool beforeTheBody = false; // answers and closes when only the headers came
    qint64 endless = 0;         // sends so many bytes of body without saying how many
};

/// An HTTP/1.1 server on a port of 127.0.0.1 that the system chooses, in a thread of its own.
class HttpServer {
public:
    explicit HttpServer(std::function<HttpAnswer(const HttpRequest&)> answer);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    quint16 port() const { return m_port; }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    int connections() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
    quint16 m_port = 0;
    std::thread m_thread;
};

/// The bytes of a field of a multipart form; empty when there is none.
QByteArray field(const HttpRequest& request, const QByteArray& name);

} // namespace voither::test
