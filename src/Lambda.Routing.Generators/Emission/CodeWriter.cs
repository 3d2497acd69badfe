using System.Text;

namespace Lambda.Routing.Generators.Emission;

/// <summary>Text with indentation, written line by line; a block closes itself when its scope is disposed.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or an empty one. Text of several lines keeps its own relative indentation.</summary>
    public CodeWriter Line(string line = "")
    {
        foreach (string part in line.Split('\n'))
        {
            if (part.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(part);
            }
            _text.Append('\n');
        }
        return this;
    }

    /// <summary>Writes <paramref name="header"/> (if any) and an opening brace; disposing the scope closes it.</summary>
    public Scope Block(string header = "", string end = "}")
    {
        if (header.Length > 0)
        {
            Line(header);
        }
        Line("{");
        _depth++;
        return new Scope(this, end);
    }

    /// <summary>Indents what follows until the scope is disposed, without braces.</summary>
    public Scope Indent()
    {
        _depth++;
        return new Scope(this, null);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Scope(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
