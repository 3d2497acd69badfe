using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Reads request bodies up to Lambda's limit.</summary>
internal static class RequestBody
{
    /// <summary>The whole body; <see langword="null"/> when it is over the limit. It is read to its end all the same, as Lambda does.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[81920];
        bool tooLarge = false;
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            tooLarge |= kept.Length + read > Limits.PayloadBytes;
            if (!tooLarge)
            {
                kept.Write(buffer, 0, read);
            }
        }
        return tooLarge ? null : kept.ToArray();
    }
}
