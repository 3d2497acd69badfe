namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A filter that asks for more than it says.</summary>
public sealed class ImpliedFilterTests
{
    [Theory]
    [InlineData("Kind=BOOK", "Title = \"x\"", new string[0])]
    [InlineData("Kind=BOOK", "", new string[0])]
    [InlineData("Kind", "Title = \"x\"", new[] { "LR0004 'Title = \"x\"'" })]
    [InlineData("Sort=BOOK", "Title = \"x\"", new[] { "LR0004 'Title = \"x\"'" })]
    [InlineData("Pages=1", "Title = \"x\"", new[] { "LR0004 'Title = \"x\"'" })]
    public async Task What_is_implied_is_a_member_that_holds_text(string implies, string arguments, string[] findings) => Assert.Equal(findings, await RouteHost.FindingsAsync($$"""
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;

        [Sources(typeof(ShelfEvent)), Delivery(Delivery.Asynchronous)]
        public sealed class ShelfTriggerAttribute : TriggerAttribute
        {
            [Filter(nameof(ShelfEvent.Title), MatchBy.Exact, Implies = "{{implies}}")] public string? Title { get; init; }
        }

        [EventType, Source("shelf"), Shape("shelf")]
        public sealed partial record ShelfEvent : IEvent<ShelfEvent>
        {
            public string? Title { get; init; }
            public string? Kind { get; init; }
            public int Pages { get; init; }
        }

        public static class Library { [ShelfTrigger({{arguments}})] public static void Take() { } }
        """));
}
