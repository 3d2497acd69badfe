namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A class that is put around calls.</summary>
/// <param name="AttributeIndex">The attribute's number in <c>ISymbol.GetAttributes()</c>.</param>
/// <param name="Class">How it is created and released.</param>
/// <param name="IsOfInvocations">Whether it is one of invocations.</param>
/// <param name="IsOfRecords">Whether it is one of records.</param>
internal sealed record CallFilterModel(int AttributeIndex, HandlerClassModel Class, bool IsOfInvocations, bool IsOfRecords)
{
    /// <summary>Whether a method that is called so may have this filter around it.</summary>
    public bool RunsAround(CallStyle call) => call switch
    {
        CallStyle.Event => IsOfInvocations,
        CallStyle.Record => IsOfRecords,
        _ => false,
    };
}
