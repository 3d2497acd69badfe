namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>Sources that are recognised and read but that no trigger takes, on purpose: this list is all there is.</summary>
internal static class Untaken
{
    private const string NoState = "Its answer must carry the window's state, which no handler can return yet; so such an event fails rather than runs without state.";

    private static readonly Dictionary<Type, string> s_reasons = new()
    {
        [typeof(KinesisWindowEvent)] = NoState,
        [typeof(DynamoDbWindowEvent)] = NoState,
    };

    public static bool Contains(Type source) => s_reasons.ContainsKey(source);
}
