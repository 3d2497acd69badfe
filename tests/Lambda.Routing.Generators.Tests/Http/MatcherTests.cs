namespace Lambda.Routing.Generators.Tests.Http;

public sealed class MatcherTests
{
    private static readonly MatcherProbe Shop = new(
        "GET /",
        "GET /orders",
        "POST /orders",
        "GET /orders/{id}",
        "DELETE /orders/{id}",
        "GET /orders/latest",
        "GET /orders/{id}/items/{item}",
        "ANY /orders/{id}/notes",
        "PATCH /orders/{id}/notes",
        "GET /files/{path+}",
        "GET /files/readme",
        "HEAD /status",
        "GET /status");

    [Theory]
    [InlineData("GET /", "GET /")]
    [InlineData("GET /orders", "GET /orders")]
    [InlineData("POST /orders", "POST /orders")]
    [InlineData("GET /orders/5", "GET /orders/{id}")]
    [InlineData("DELETE /orders/5", "DELETE /orders/{id}")]
    [InlineData("GET /orders/5/items/7", "GET /orders/{id}/items/{item}")]
    [InlineData("GET /unknown", "404")]
    [InlineData("GET /orders/5/items", "404")]
    [InlineData("GET /orders/5/items/7/8", "404")]
    public void A_request_takes_the_route_that_its_method_and_path_match(string request, string route) =>
        Assert.Equal(route, Shop.Match(request));

    [Theory]
    [InlineData("GET /orders/latest", "GET /orders/latest")]
    [InlineData("GET /orders/latests", "GET /orders/{id}")]
    [InlineData("GET /files/readme", "GET /files/readme")]
    [InlineData("GET /files/readme/more", "GET /files/{path+}")]
    [InlineData("GET /files/other", "GET /files/{path+}")]
    public void A_literal_wins_over_a_parameter_and_a_catch_all(string request, string route) =>
        Assert.Equal(route, Shop.Match(request));

    [Fact]
    public void A_literal_that_leads_nowhere_is_left_again_for_the_parameter() =>
        Assert.Equal("GET /orders/{id}/items/{item}", Shop.Match("GET /orders/latest/items/7"));

    [Theory]
    [InlineData("PATCH /orders/5/notes", "PATCH /orders/{id}/notes")]
    [InlineData("PUT /orders/5/notes", "ANY /orders/{id}/notes")]
    [InlineData("PURGE /orders/5/notes", "ANY /orders/{id}/notes")]
    public void A_named_method_wins_over_any(string request, string route) => Assert.Equal(route, Shop.Match(request));

    [Theory]
    [InlineData("PUT /orders", "405 Get, Head, Post")]
    [InlineData("PUT /orders/latest", "405 Delete, Get, Head")]
    [InlineData("POST /files/a/b", "405 Get, Head")]
    [InlineData("POST /", "405 Get, Head")]
    [InlineData("get /orders", "405 Get, Head, Post")]
    public void A_path_without_a_route_for_the_method_names_the_methods_that_it_has(string request, string answer) =>
        Assert.Equal(answer, Shop.Match(request));

    [Theory]
    [InlineData("HEAD /orders", "GET /orders")]
    [InlineData("HEAD /orders/5", "GET /orders/{id}")]
    [InlineData("HEAD /status", "HEAD /status")]
    public void Head_takes_the_route_of_get_unless_it_has_its_own(string request, string route) =>
        Assert.Equal(route, Shop.Match(request));

    [Theory]
    [InlineData("GET /orders/", "GET /orders")]
    [InlineData("GET /orders/5/", "GET /orders/{id}")]
    [InlineData("GET /orders//", "404")]
    [InlineData("GET //orders", "404")]
    [InlineData("GET //", "404")]
    [InlineData("GET /orders//items/7", "404")]
    [InlineData("GET /files", "404")]
    [InlineData("GET /files/", "404")]
    public void One_slash_at_the_end_is_ignored_and_an_empty_segment_is_no_value(string request, string route) =>
        Assert.Equal(route, Shop.Match(request));

    [Theory]
    [InlineData("GET /Orders", "404")]
    [InlineData("GET /orders/LATEST", "GET /orders/{id}")]
    public void Paths_are_case_sensitive(string request, string route) => Assert.Equal(route, Shop.Match(request));

    [Theory]
    [InlineData("GET /orders/5/items/7", "5, 7")]
    [InlineData("GET /orders/latest/items/x/", "latest, x")]
    [InlineData("GET /files/a/b/c.txt", "a/b/c.txt")]
    [InlineData("GET /files/a/", "a/")]
    [InlineData("GET /orders/a%2Fb", "a%2Fb")]
    public void Parameters_stand_where_the_template_has_them(string request, string values) =>
        Assert.Equal(values, Shop.Values(request));

    [Theory]
    [InlineData("GET /pets/dog/1", "GET /pets/dog/1")]
    [InlineData("GET /pets/dog/2", "GET /pets/dog/{id}")]
    [InlineData("GET /pets/cat/1", "GET /pets/{proxy+}")]
    [InlineData("POST /pets/dog/1", "ANY /{proxy+}")]
    [InlineData("POST /test/5", "ANY /{proxy+}")]
    [InlineData("GET /", "$default")]
    public void Precedence_is_that_of_api_gateways_documentation(string request, string route) =>
        Assert.Equal(route, new MatcherProbe(
            "$default", "ANY /{proxy+}", "GET /pets/{proxy+}", "GET /pets/dog/{id}", "GET /pets/dog/1").Match(request));

    [Fact]
    public void A_default_route_takes_what_another_method_would_be_refused() =>
        Assert.Equal("$default", new MatcherProbe("GET /orders", "$default").Match("DELETE /orders"));

    [Fact]
    public void Many_parameters_keep_their_places()
    {
        var probe = new MatcherProbe("GET /{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}/{j}/{k}/{l}/{m}/{rest+}");

        Assert.Equal("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14/15", probe.Values("GET /1/2/3/4/5/6/7/8/9/10/11/12/13/14/15"));
    }

    [Fact]
    public void No_route_at_all_compiles_and_matches_nothing() => Assert.Equal("404", new MatcherProbe().Match("GET /"));

    [Fact]
    public void Five_hundred_routes_compile_and_each_is_found()
    {
        string[] routes = [.. Enumerable.Range(0, 500).Select(number => (number % 5) switch
        {
            0 => $"GET /group{number % 7}/item{number}",
            1 => $"POST /group{number % 7}/item{number}/{{id}}",
            2 => $"ANY /group{number % 7}/{{id}}/part{number}",
            3 => $"PUT /deep/a/b/c/d/e/part{number}/{{x}}/{{y}}",
            _ => $"DELETE /group{number % 7}/item{number}/{{rest+}}",
        })];
        var probe = new MatcherProbe(routes);

        Assert.All(routes, route => Assert.Equal(
            route, probe.Match(route.Replace("ANY", "OPTIONS", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("+", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        Shop.Match("GET /orders/5/items/7");
        var probe = new MatcherProbe("GET /orders/{id}/items/{item}");
        probe.MatchOnly("GET", "/orders/5/items/7");

        long before = GC.GetAllocatedBytesForCurrentThread();
        probe.MatchOnly("GET", "/orders/5/items/7");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void The_matcher_is_one_decision_over_segments() => Snapshot.Match(
        new MatcherProbe("GET /orders", "POST /orders", "GET /orders/{id}", "ANY /files/{path+}").Code,
        "Matcher", TestFile(), nameof(The_matcher_is_one_decision_over_segments));

    private static string TestFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
