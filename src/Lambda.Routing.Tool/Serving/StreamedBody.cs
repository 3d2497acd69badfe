using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>An answer that the function sends piece by piece (<see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming">response streaming</see>).</summary>
internal static class StreamedBody
{
    /// <summary>Passes every piece on when it has come, and reads the next when there is room for it.</summary>
    /// <returns>Nothing: what was passed on is not kept.</returns>
    public static async Task<byte[]> PassOnAsync(HttpContext context, ILiveAnswer live)
    {
        byte[] buffer = new byte[81920];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            await live.WriteAsync(buffer.AsMemory(0, read));
        }
        return [];
    }

    /// <summary>The error document that follows the pieces of an answer which failed on its way; <see langword="null"/> when none does.</summary>
    public static byte[]? ErrorIn(HttpContext context)
    {
        if (!context.Request.SupportsTrailers() || !context.Request.CheckTrailersAvailable()
            || context.Request.GetTrailer("Lambda-Runtime-Function-Error-Body") is not [{ Length: > 0 } error])
        {
            return null;
        }
        byte[] document = new byte[error.Length];
        return Convert.TryFromBase64String(error, document, out int length) ? document[..length] : null;
    }
}
