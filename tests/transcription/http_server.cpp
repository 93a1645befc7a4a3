// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_server.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <atomic>

namespace voither::test {

struct HttpServer::State {
    std::function<HttpAnswer(const HttpRequest&)> answer;
    std::atomic<int> connections = 0;
    QEventLoop* loop = nullptr;
};

namespace {

void send(QTcpSocket& socket, const HttpAnswer& answer)
{
    if (answer.hangs) {
        return;
    }
    if (answer.closes) {
        socket.abort();
        return;
    }
    socket.write("HTTP/1.1 " + answer.status + "\r\n" + answer.headers);
    if (answer.endless > 0) {
        socket.write("Content-Type: application/json\r\n\r\n{\"text\": \"");
        socket.write(QByteArray(static_cast<int>(answer.endless), 'a'));
    } else {
        socket.write("Content-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size())
                     + "\r\nConnection: close\r\n\r\n" + answer.body);
    }
    socket.disconnectFromHost();
}

qint64 contentLength(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            return line.mid(15).trimmed().toLongLong();
        }
    }
    return 0;
}

/// Collects one request and has it answered.
void serve(QTcpSocket* socket, const std::function<HttpAnswer(const HttpRequest&)>& answer)
{
    auto received = std::make_shared<QByteArray>();
    auto done = std::make_shared<bool>(false);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, received, done, answer] {
        received->append(socket->readAll());
        const auto end = received->indexOf("\r\n\r\n");
        if (*done || end < 0) {
            return;
        }
        HttpRequest request{received->left(end), {}};
        if (received->size() - end - 4 < contentLength(request.head)) {
            const HttpAnswer early = answer(request);
            if (early.beforeTheBody) {
                *done = true;
                send(*socket, early);
            }
            return;
        }
        *done = true;
        request.body = received->mid(end + 4);
        send(*socket, answer(request));
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace

HttpServer::HttpServer(std::function<HttpAnswer(const HttpRequest&)> answer)
    : m_state(std::make_shared<State>())
{
    m_state->answer = std::move(answer);
    std::promise<quint16> ready;
    auto port = ready.get_future();
    m_thread = std::thread([state = m_state, &ready] {
        QTcpServer server;
        QEventLoop loop;
        state->loop = &loop;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, state] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                ++state->connections;
                serve(socket, state->answer);
            }
        });
        server.listen(QHostAddress::LocalHost, 0);
        ready.set_value(server.serverPort());
        loop.exec();
    });
    m_port = port.get();
}

HttpServer::~HttpServer()
{
    QMetaObject::invokeMethod(m_state->loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

int HttpServer::connections() const
{
    return m_state->connections;
}

QByteArray field(const HttpRequest& request, const QByteArray& name)
{
    const auto at = request.body.indexOf("name=\"" + name + "\"");
    const auto begin = at < 0 ? -1 : request.body.indexOf("\r\n\r\n", at);
    const auto end = begin < 0 ? -1 : request.body.indexOf("\r\n--", begin);
    return end < 0 ? QByteArray() : request.body.mid(begin + 4, end - begin - 4);
}

} // namespace voither::test
