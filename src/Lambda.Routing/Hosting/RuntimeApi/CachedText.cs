using System.Text;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Text that hardly changes from one invocation to the next, such as the function's ARN: decoded again only when its bytes differ.</summary>
internal sealed class CachedText
{
    private byte[] _bytes = [];
    private string _text = "";

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.SequenceEqual(_bytes))
        {
            _bytes = bytes.ToArray();
            _text = Encoding.UTF8.GetString(bytes);
        }
        return _text;
    }
}
