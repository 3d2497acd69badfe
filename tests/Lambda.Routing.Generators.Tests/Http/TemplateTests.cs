using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Parsing.Http;

namespace Lambda.Routing.Generators.Tests.Http;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("", "write a method, a space and a path, such as 'GET /orders/{id}'")]
    [InlineData("/orders", "write a method, a space and a path, such as 'GET /orders/{id}'")]
    [InlineData("GET", "write a method, a space and a path, such as 'GET /orders/{id}'")]
    [InlineData("get /orders", "'get' is none of the methods DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, ANY")]
    [InlineData("FETCH /orders", "'FETCH' is none of the methods DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, ANY")]
    [InlineData("GET orders", "the path begins with '/'")]
    [InlineData("GET  /orders", "the path begins with '/'")]
    [InlineData("GET /orders/", "a path does not end with '/'; requests match with and without one")]
    [InlineData("GET /a//b", "'//' has nothing between its slashes")]
    [InlineData("GET /{id", "'{id' is no parameter: one brace opens it, one closes it, and it fills its segment")]
    [InlineData("GET /id}", "'id}' is no parameter: one brace opens it, one closes it, and it fills its segment")]
    [InlineData("GET /a{id}", "'a{id}' is no parameter: one brace opens it, one closes it, and it fills its segment")]
    [InlineData("GET /{a}{b}", "'{a}{b}' is no parameter: one brace opens it, one closes it, and it fills its segment")]
    [InlineData("GET /{{id}}", "'{{id}}' is no parameter: one brace opens it, one closes it, and it fills its segment")]
    [InlineData("GET /{}", "'{}' has no name of letters, digits and '._-:'")]
    [InlineData("GET /{+}", "'{+}' has no name of letters, digits and '._-:'")]
    [InlineData("GET /{a b}", "'{a b}' has no name of letters, digits and '._-:'")]
    [InlineData("GET /{proxy+}/more", "'{proxy+}' takes the rest of the path and must be its last segment")]
    [InlineData("GET /{id}/{id}", "'id' is the name of two parameters")]
    [InlineData("GET /{id}/{ID+}", "'ID' is the name of two parameters")]
    [InlineData("GET /a?b", "'?' may not stand in a path")]
    [InlineData("GET /a%20b", "'%' may not stand in a path")]
    [InlineData("GET /a b", "' ' may not stand in a path")]
    [InlineData("GET /é", "'é' may not stand in a path")]
    public void What_api_gateway_refuses_is_a_finding_that_says_why(string route, string problem)
    {
        FindingTarget target = new(FindingPart.Attribute, 2, "route");

        ParsedHttpRoute parsed = HttpTemplateParser.Parse(route, 0, target);

        Assert.Null(parsed.Model);
        Finding finding = Assert.Single(parsed.Findings);
        Assert.Equal("LR0401", finding.Id);
        Assert.Equal(target, finding.Target);
        Assert.Equal([route, problem], finding.Arguments);
    }

    [Fact]
    public void A_template_is_its_segments_in_order()
    {
        HttpRouteModel route = MatcherProbe.Route("PUT /orders/{id}/files/{path+}", index: 7);

        Assert.Equal(7, route.Index);
        Assert.Equal("PUT", route.Method);
        Assert.Equal("/orders/{id}/files/{path+}", route.Template);
        Assert.Equal(["id", "path"], route.Parameters);
        Assert.Equal(1, route.IndexOfParameter("Path"));
        Assert.Equal(-1, route.IndexOfParameter("orders"));
        Assert.Equal(
            [HttpSegmentKind.Literal, HttpSegmentKind.Parameter, HttpSegmentKind.Literal, HttpSegmentKind.CatchAll],
            route.Segments.Select(segment => segment.Kind));
    }

    [Fact]
    public void The_same_template_gives_an_equal_model() =>
        Assert.Equal(MatcherProbe.Route("GET /a/{b}"), MatcherProbe.Route("GET /a/{b}"));

    [Theory]
    [InlineData("GET /orders/{id}", "GET /orders/{order}", true)]
    [InlineData("ANY /a", "ANY /a", true)]
    [InlineData("GET /{a+}", "GET /{b+}", true)]
    [InlineData("$default", "$default", true)]
    [InlineData("GET /orders/{id}", "ANY /orders/{id}", false)]
    [InlineData("GET /orders/{id}", "POST /orders/{id}", false)]
    [InlineData("GET /orders/{id}", "GET /orders/latest", false)]
    [InlineData("GET /orders/{id}", "GET /orders/{id+}", false)]
    [InlineData("GET /a", "HEAD /a", false)]
    [InlineData("GET /a", "GET /A", false)]
    [InlineData("ANY /{proxy+}", "$default", false)]
    public void Routes_conflict_only_when_they_match_the_same_requests_equally(string first, string second, bool conflict)
    {
        HttpRouteModel[] routes = [MatcherProbe.Route(first, 0), MatcherProbe.Route(second, 1)];

        Assert.Equal(conflict ? [(routes[0], routes[1])] : [], HttpRouteConflicts.Find(routes));
    }
}
