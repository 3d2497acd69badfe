using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>Changes what the function answered, as a function with a mistake would have answered.</summary>
internal sealed class TamperingSandbox(ISandbox inner, Func<string, Answer, Answer> tamper) : ISandbox
{
    public Answer Invoke(byte[] @event, bool isShort)
    {
        Answer answer = inner.Invoke(@event, isShort);
        return answer.Kind == AnswerKind.None ? answer : tamper(System.Text.Encoding.UTF8.GetString(@event), answer);
    }

    public void Dispose() => inner.Dispose();
}
