using System.Text.Json;

namespace Lambda.Routing.Dispatch;

/// <summary>The answer to one batch of a time window, written by a call that may go on when another answer has left.</summary>
internal sealed class WindowAnswer(Invocation invocation, string route)
{
    private readonly Lock _gate = new();
    private bool _isAbandoned;

    /// <summary>Gives up waiting: the call goes on in peace, and what it still answers is not part of an answer that has left.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isAbandoned = true;
        }
        invocation.Abandon();
    }

    /// <param name="state">The state, as JSON.</param>
    /// <param name="failure">The record that the state ends before; null where it covers all.</param>
    /// <returns>Whether it was in time.</returns>
    public bool Write(ReadOnlySpan<byte> state, (string? Identifier, Exception Error)? failure)
    {
        lock (_gate)
        {
            if (_isAbandoned)
            {
                return false;
            }
            if (state.Length > WindowState.LargestKept)
            {
                invocation.Log?.Warning($"{route}: the state has {state.Length} bytes, and AWS ends a window early whose state has more than {WindowState.LargestKept}.");
            }
            using var writer = new Utf8JsonWriter(invocation.Response);
            writer.WriteStartObject();
            writer.WritePropertyName("state"u8);
            writer.WriteRawValue(state, skipInputValidation: true);
            writer.WriteStartArray("batchItemFailures"u8);
            if (failure is { Identifier: var identifier })
            {
                writer.WriteStartObject();
                writer.WriteString("itemIdentifier"u8, identifier);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
            return true;
        }
    }
}
