using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// A console whose texts become log entries. An entry ends where a text ends with a line's end, or is flushed: <c>WriteLine</c> of several
/// lines is one entry, and so are the pieces of a line. Each invocation has its own unfinished line, which ends with it.
/// </summary>
internal sealed class ConsoleLogWriter(HostLogLevel level) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>In UTF-16 units. What is longer becomes several entries, because CloudWatch cuts a long one.</summary>
    private const int MaxLength = 32 * 1024;

    private readonly Lock _gate = new();
    private readonly Line _outside = new(null);
    private readonly ConditionalWeakTable<Invocation, Line> _inside = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => Append(buffer, ends: buffer.EndsWith('\n'));

    public override void WriteLine() => Append([], ends: true);

    public override void WriteLine(string? value) => Append(value, ends: true);

    public override void WriteLine(char[] buffer, int index, int count) => Append(buffer.AsSpan(index, count), ends: true);

    public override void WriteLine(ReadOnlySpan<char> buffer) => Append(buffer, ends: true);

    public override void Flush() => EndIfBegun(Current());

    private void Append(ReadOnlySpan<char> text, bool ends)
    {
        Line line = Current();
        lock (_gate)
        {
            line.Text.Append(text);
            if (ends || line.Text.Length > MaxLength)
            {
                End(line);
            }
        }
    }

    private Line Current() => CurrentInvocation.Value is { } invocation ? _inside.GetValue(invocation, Begin) : _outside;

    private Line Begin(Invocation invocation)
    {
        var line = new Line(invocation);
        invocation.Ending += () => EndIfBegun(line);
        return line;
    }

    private void EndIfBegun(Line line)
    {
        lock (_gate)
        {
            if (line.Text.Length > 0)
            {
                End(line);
            }
        }
    }

    private void End(Line line)
    {
        string text = line.Text.ToString().TrimEnd('\n', '\r');
        line.Text.Clear();
        HostLog log = CurrentInvocation.LogOf(line.Invocation);
        int start = 0;
        do
        {
            int length = Math.Min(MaxLength, text.Length - start);
            // A cut within a surrogate pair would leave half a character.
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            log.Write(line.Invocation?.Context, level, text.Substring(start, length));
            start += length;
        }
        while (start < text.Length);
    }

    /// <summary>A line in the making, and whose it is.</summary>
    private sealed record Line(Invocation? Invocation)
    {
        public StringBuilder Text { get; } = new();
    }
}
