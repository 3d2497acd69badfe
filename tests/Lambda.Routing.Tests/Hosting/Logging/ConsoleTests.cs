using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting.Logging;

/// <summary>What a function writes to the console, with Lambda's own descriptor for the log and without.</summary>
public sealed class ConsoleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_text_is_one_entry_however_many_lines_it_has()
    {
        (uint Kind, string Text)[] frames = await FramesAsync(["console"]);

        string[] texts = [.. frames.Select(frame => frame.Text)];
        Assert.Contains("request-0\tINFO\tone\ntwo\n", texts);
        Assert.Contains("request-0\tERROR\twrong\n", texts);
        Assert.Contains("request-0\tINFO\tun1.5 ended\n", texts);
        Assert.Equal(0xA55A0000 | (3 << 2) | 3, frames[Array.IndexOf(texts, "request-0\tINFO\tone\ntwo\n")].Kind);
        Assert.Equal(0xA55A0000 | (5 << 2) | 3, frames[Array.IndexOf(texts, "request-0\tERROR\twrong\n")].Kind);
    }

    [Fact]
    public async Task What_an_invocation_leaves_without_a_lines_end_is_its_own_entry()
    {
        string[] texts = [.. (await FramesAsync(["console", "console"])).Select(frame => frame.Text)];

        Assert.Contains("request-0\tINFO\tleft behind\n", texts);
        Assert.Contains("request-1\tINFO\tleft behind\n", texts);
    }

    [Fact]
    public async Task The_variable_is_removed_so_that_no_child_takes_the_descriptor_for_its_own() =>
        Assert.Contains("request-0\tINFO\tthe variable is gone\n", (await FramesAsync(["console"])).Select(frame => frame.Text));

    [Fact]
    public async Task Frames_of_JSON_say_so()
    {
        (uint Kind, string Text)[] frames = await FramesAsync(["console"], ("AWS_LAMBDA_LOG_FORMAT", "JSON"));

        Assert.All(frames, frame => Assert.Equal(2u, frame.Kind & 3));
        JsonElement entry = frames.Select(frame => JsonDocument.Parse(frame.Text).RootElement)
            .Single(entry => entry.GetProperty("message").GetString() == "one\ntwo");
        Assert.Equal("request-0", entry.GetProperty("requestId").GetString());
    }

    [Fact]
    public async Task Without_the_descriptor_the_console_is_the_console()
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, ["console"]);

        Assert.Contains("one\ntwo\nun1.5 ended\n", output, StringComparison.Ordinal);
    }

    /// <summary>The frames, without their times.</summary>
    private async Task<(uint Kind, string Text)[]> FramesAsync(string[] commands, params (string Name, string? Value)[] variables)
    {
        string frames = _folder.File("frames");
        string script = _folder.File("function");
        await File.WriteAllTextAsync(script, $"#!/bin/sh\nexec 3>{frames}\nexec {LoggedFunction.Executable}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        string output = await LoggedFunction.RunAsync(script, commands, [("_LAMBDA_TELEMETRY_LOG_FD", "3"), .. variables]);

        Assert.Equal("", output);
        return [.. Parse(await File.ReadAllBytesAsync(frames, TestContext.Current.CancellationToken))];
    }

    private static IEnumerable<(uint Kind, string Text)> Parse(byte[] bytes)
    {
        const int head = 16;
        for (int at = 0; at < bytes.Length;)
        {
            uint kind = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            int length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4));
            DateTime time = DateTime.UnixEpoch.AddMicroseconds(BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(at + 8)));
            string text = Encoding.UTF8.GetString(bytes, at + head, length);
            yield return (kind, text.Replace(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) + "\t", "", StringComparison.Ordinal));
            at += head + length;
        }
    }
}
