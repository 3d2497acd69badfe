using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Passes an answer on to an HTTP client while the function still sends it: status and headers when the prelude is whole, then every piece as it comes.</summary>
internal sealed class LiveAnswer(HttpContext context) : ILiveAnswer, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly MemoryStream _prelude = new();
    private bool _hasBegun;
    private bool _isOver;

    public async Task WriteAsync(ReadOnlyMemory<byte> piece)
    {
        await _gate.WaitAsync();
        try
        {
            // A function goes on when its client has gone, as it does in Lambda.
            if (!_isOver)
            {
                await PassOnAsync(piece);
            }
        }
        catch (OperationCanceledException)
        {
            _isOver = true;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Ends the response: what was passed on is whole, or breaks off; where nothing was, the answer is sent now.</summary>
    public async Task EndAsync(InvocationOutcome outcome)
    {
        if (_hasBegun && outcome.IsError)
        {
            // Status and headers are gone already: that it breaks off is all that a response can still say.
            context.Abort();
        }
        await _gate.WaitAsync();
        _isOver = true;
        _gate.Release();
        if (!_hasBegun)
        {
            await HttpAnswer.WriteAsync(context, outcome.Body.IsEmpty ? outcome with { Body = _prelude.ToArray() } : outcome);
        }
    }

    public void Dispose() => _prelude.Dispose();

    private async Task PassOnAsync(ReadOnlyMemory<byte> piece)
    {
        if (!_hasBegun)
        {
            _prelude.Write(piece.Span);
            if (!HttpAnswer.TryWriteHead(context.Response, _prelude.GetBuffer().AsMemory(0, (int)_prelude.Length), out piece))
            {
                return;
            }
            _hasBegun = true;
            await context.Response.StartAsync(context.RequestAborted);
        }
        await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
