using System.Text;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>Changes what the function gets to see, which comes to what a function with a mistake would do.</summary>
internal sealed class EventTamperingSandbox(ISandbox inner, Func<string, string> tamper) : ISandbox
{
    public Answer Invoke(byte[] @event, bool isShort) => inner.Invoke(Encoding.UTF8.GetBytes(tamper(Encoding.UTF8.GetString(@event))), isShort);

    public void Dispose() => inner.Dispose();
}
