using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class BasePathTests
{
    [Theory]
    [InlineData("/orders", "GET /orders", "$default", "/orders")]
    [InlineData("/beta/orders", "GET /orders", "beta", "/orders")]
    [InlineData("/beta/orders/", "GET /orders", "beta", "/orders/")]
    [InlineData("/beta", "GET /", "beta", "/")]
    [InlineData("/beta/", "GET /", "beta", "/")]
    [InlineData("/", "GET /", "$default", "/")]
    [InlineData("/beta/5", "GET /{id}", "beta", "/5")]
    [InlineData("/beta/beta", "GET /beta", "beta", "/beta")]
    [InlineData("/default/function", "ANY /function", "default", "/function")]
    public void The_route_that_the_service_selected_tells_where_it_begins(string path, string routeKey, string stage, string expected) =>
        Assert.Equal(expected, BasePath.Remove(path, routeKey, stage));

    [Theory]
    [InlineData("/shop/v2/orders/5", "GET /orders/{id}", "prod", "/orders/5")]
    [InlineData("/prod/5", "GET /prod/{id}", "prod", "/prod/5")]
    public void So_a_custom_domains_base_path_is_removed_whatever_the_stage(string path, string routeKey, string stage, string expected) =>
        Assert.Equal(expected, BasePath.Remove(path, routeKey, stage));

    [Theory]
    [InlineData("/shop/v2/orders/5", "orders/5", "/orders/5")]
    [InlineData("/shop/orders/5/", "orders/5", "/orders/5/")]
    [InlineData("/shop/a%20b/c", "a b/c", "/a%20b/c")]
    [InlineData("/prod/orders", "prod/orders", "/prod/orders")]
    [InlineData("/prod/orders", "other", "/orders")]
    public void The_value_of_a_catch_all_tells_where_it_begins(string path, string value, string expected) =>
        Assert.Equal(expected, BasePath.Remove(path, "ANY /{proxy+}", "prod", new Dictionary<string, string> { ["proxy"] = value }));

    [Theory]
    [InlineData("/beta/foo/", "ANY /{proxy+}", "beta", "/foo/")]
    [InlineData("/beta/api/values", "$default", "beta", "/api/values")]
    [InlineData("/beta", "$default", "beta", "/")]
    [InlineData("/betamax", "$default", "beta", "/betamax")]
    [InlineData("/api/beta", "$default", "beta", "/api/beta")]
    [InlineData("/$default/x", "$default", "$default", "/$default/x")]
    [InlineData("/my/path", "$default", "$default", "/my/path")]
    [InlineData("/x", null, null, "/x")]
    [InlineData("", "$default", "beta", "")]
    [InlineData("/other/path", "GET /orders", "other", "/path")]
    public void Where_it_does_not_tell_the_stage_is_removed(string path, string? routeKey, string? stage, string expected) =>
        Assert.Equal(expected, BasePath.Remove(path, routeKey, stage));
}
