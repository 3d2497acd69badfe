using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Tool.Tests.Infrastructure;

/// <summary>Sends an answer piece by piece, as a function's host does: the framework's client sends no trailers.</summary>
internal sealed class PiecewiseContent : IDisposable
{
    private readonly TcpClient _connection = new() { NoDelay = true };
    private NetworkStream? _stream;

    /// <summary>Sends the head, and gives the answer to the whole when it has come.</summary>
    public Task<HttpResponseMessage> PostAsync(Uri server, string path)
    {
        _connection.Connect(server.Host, server.Port);
        _stream = _connection.GetStream();
        Send($"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"
            + "Transfer-Encoding: chunked\r\nTrailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n");
        return ReadAnswerAsync();
    }

    public async Task WriteAsync(string piece) => await _stream!.WriteAsync(
        Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetByteCount(piece):x}\r\n{piece}\r\n"), TestContext.Current.CancellationToken).AsTask().OrHangsAsync();

    public void End(string? error = null) => Send(error is null
        ? "0\r\n\r\n"
        : $"0\r\nLambda-Runtime-Function-Error-Type: X\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(Encoding.UTF8.GetBytes(error))}\r\n\r\n");

    public void Dispose() => _connection.Dispose();

    private void Send(string text) => _stream!.Write(Encoding.UTF8.GetBytes(text));

    private async Task<HttpResponseMessage> ReadAnswerAsync()
    {
        using var reader = new StreamReader(_stream!, leaveOpen: true);
        string line = await reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().OrHangsAsync() ?? "HTTP/1.1 500";
        return new HttpResponseMessage((HttpStatusCode)int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
