using Lambda.Routing.Reading;

namespace Lambda.Routing.Http;

/// <summary>A body that arrives as text or, by a flag beside it, as base64.</summary>
internal static class BodyPayload
{
    /// <summary>The body, decoded.</summary>
    /// <exception cref="HttpBadRequestException">The flag says base64, and it is none.</exception>
    public static Payload Decode(Payload body, bool isBase64) => isBase64 && !body.IsMissing ? DecodeBase64(body) : body;

    private static Payload DecodeBase64(Payload base64)
    {
        ReadOnlyMemory<byte> text = base64.GetBytes();
        byte[] bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return System.Buffers.Text.Base64.DecodeFromUtf8(text.Span, bytes, out _, out int written) == System.Buffers.OperationStatus.Done
            ? Payload.FromBytes(bytes.AsMemory(0, written))
            : throw new HttpBadRequestException("body: expected base64");
    }
}
